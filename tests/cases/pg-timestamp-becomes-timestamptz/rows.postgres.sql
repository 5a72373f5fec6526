INSERT INTO t (id, at) VALUES (1, '2024-02-29 12:00:00');
-- changed: t.at
