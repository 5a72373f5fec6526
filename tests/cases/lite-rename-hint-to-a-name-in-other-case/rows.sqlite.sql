-- changed: t.ID
-- lost: t.ID
INSERT INTO t (id, a) VALUES (1, 2);
