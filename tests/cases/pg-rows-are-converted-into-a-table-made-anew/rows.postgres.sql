-- changed: t.weight
-- lost: t.weight
-- changed: t.note
-- lost: t.note
INSERT INTO t VALUES (1, '5 kg', 'x', 123), (2, NULL, NULL, NULL);
