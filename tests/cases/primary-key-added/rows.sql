INSERT INTO t (id, note) VALUES (1, 'one'), (2, 'two');
