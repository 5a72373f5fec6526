-- changed: t.bits
-- changed: t.span
-- changed: t.area
-- changed: t.price
-- changed: t.was
-- lost: t.area
-- lost: t.was
INSERT INTO t VALUES (1, 101, '[1,3)', '((0,0),(1,1))', 12, 7);
