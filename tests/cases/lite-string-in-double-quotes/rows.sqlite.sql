INSERT INTO t (id, kind) VALUES (1, 'text'), (2, 'x');
