INSERT INTO u (id, kind) VALUES (1, 'text'), (2, 'x');
