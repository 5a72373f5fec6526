-- changed: a1.v
-- changed: b1.v
-- changed: z1.v
-- changed: p.v
INSERT INTO p VALUES (1, 'p', 'pw');
INSERT INTO a1 VALUES (2, 'a', 'aw');
INSERT INTO b1 VALUES (3, 'b', NULL);
INSERT INTO z1 VALUES (4, 'z', 'zw');
