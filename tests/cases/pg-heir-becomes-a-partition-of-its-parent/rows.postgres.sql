-- changed: p.id
-- changed: p.a
-- changed: k.id
-- changed: k.a
-- lost: p.id
-- lost: p.a
-- lost: k.id
-- lost: k.a
INSERT INTO p VALUES (1, 1);
INSERT INTO k VALUES (2, 2);
