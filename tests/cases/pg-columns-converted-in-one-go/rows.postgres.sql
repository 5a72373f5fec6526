-- changed: t.other
-- changed: reads.b
-- lost: t.other
-- lost: reads.b
INSERT INTO t VALUES (1, 'x', 1, 'abc');
INSERT INTO reads VALUES (1, 2);
