-- changed: t.a
-- changed: t.b
INSERT INTO t VALUES (1, 4000000000, -1, 7, 4000000000), (2, 5, 6, 7, 8);
