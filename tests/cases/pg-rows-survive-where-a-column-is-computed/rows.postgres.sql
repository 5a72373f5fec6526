-- changed: t.later
-- lost: t.later
INSERT INTO t (id, a, later) VALUES (1, 4, 8), (2, NULL, NULL);
INSERT INTO heir (b, d) VALUES (1, 5), (NULL, 6);
