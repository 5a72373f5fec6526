-- changed: a.a
-- changed: a.b
INSERT INTO a VALUES (0, 1);
INSERT INTO q VALUES (0, 2);
