-- changed: p.n
-- changed: p.s
-- changed: p.q
-- changed: r.n
-- changed: r.s
-- lost: p.n
-- lost: p.s
-- lost: p.q
-- lost: r.n
-- lost: r.s
INSERT INTO p VALUES (1, 5, 6, 100), (2, 7, 8, 200);
INSERT INTO r VALUES (1, 5, '6');
