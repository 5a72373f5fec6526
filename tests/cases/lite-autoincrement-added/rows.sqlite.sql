INSERT INTO t (id, note) VALUES (5, 'five'), (9, 'nine');
