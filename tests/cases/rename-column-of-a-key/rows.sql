INSERT INTO p (id) VALUES (1), (2);
INSERT INTO c (p_id, no) VALUES (1, 1), (1, 2);
