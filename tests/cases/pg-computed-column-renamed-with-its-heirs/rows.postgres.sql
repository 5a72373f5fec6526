-- changed: p.bb
-- changed: h.bb
-- changed: g.bb
-- changed: single.c
INSERT INTO p (a) VALUES (1);
INSERT INTO h (a) VALUES (2);
INSERT INTO g (a) VALUES (3);
INSERT INTO alone (a) VALUES (4);
