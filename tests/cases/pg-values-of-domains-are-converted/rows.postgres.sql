-- changed: t.a
-- changed: t.b
-- changed: t.i
-- changed: t.j
-- changed: t.d
-- changed: t.e
-- changed: t.f
-- changed: t.g
-- changed: t.h
-- changed: t.l
-- lost: t.l

INSERT INTO t VALUES (1, 5, 2, 3, 4, '{1}', true, 1, 1, 5, 7, '{3}', '4'), (2, null, null, null, null, null, null, null, null, null, null, null, null);
