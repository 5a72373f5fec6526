-- changed: a.g
-- changed: b.v
-- changed: c.v
INSERT INTO a (id, v, t) VALUES (1, 2, 'x');
INSERT INTO b (id, n) VALUES (1, 'A');
INSERT INTO c (id, n) VALUES (1, 'A');
