-- changed: u.s
-- changed: u.n
INSERT INTO u (id, a, k, c) VALUES (1, 2, 3, 4), (2, 3, 4, 5);
INSERT INTO part (id) VALUES (1), (2);
