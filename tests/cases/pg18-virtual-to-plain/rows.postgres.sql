-- changed: a.d
-- changed: a.e
-- changed: a.f
-- lost: a.d
-- lost: a.e
-- lost: a.f
INSERT INTO a (a, d, e, f) VALUES (1, 2, true, 7), (2, 3, false, 0);
