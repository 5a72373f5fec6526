-- changed: t.x
-- changed: t.day
INSERT INTO t VALUES (1, ROW(1, 3), '2024-01-05', 'glad', '{sad,glad}', 'red'), (2, NULL, NULL, NULL, NULL, NULL);
