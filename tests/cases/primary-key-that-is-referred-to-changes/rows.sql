INSERT INTO p (id, code) VALUES (1, 'a'), (2, 'b');
INSERT INTO c (id, p_id) VALUES (1, 2), (2, NULL);
