INSERT INTO t (id, code) VALUES (1, 'a');
