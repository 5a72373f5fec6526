INSERT INTO t (id, a, b, c) VALUES (1, 5, 'five', 5.25), (2, NULL, NULL, NULL);
-- changed: t.c
