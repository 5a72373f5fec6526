-- changed: t.p
-- lost: t.h
INSERT INTO t VALUES (1, NULL, 'Ab', 5, '978-0-11-000533-1'), (2, NULL, NULL, NULL, NULL);
