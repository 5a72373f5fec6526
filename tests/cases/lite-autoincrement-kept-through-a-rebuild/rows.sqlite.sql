INSERT INTO t (id, note) VALUES (5, 'five'), (90, 'ninety');
DELETE FROM t WHERE id = 90;
