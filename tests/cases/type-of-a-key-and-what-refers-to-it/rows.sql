INSERT INTO p (id, name) VALUES (1, 'a'), (2, 'b');
INSERT INTO c (id, p_id) VALUES (1, 1), (2, 1), (3, 2);
