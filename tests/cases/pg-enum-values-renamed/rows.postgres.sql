-- changed: t.m
-- changed: t.a
-- changed: p.m
-- changed: p_ok.m
-- changed: p_rest.m
INSERT INTO t VALUES (1, 'ok', '{bad,ok}'), (2, 'it''s odd', NULL);
INSERT INTO p VALUES (1, 'ok'), (2, 'bad'), (3, NULL), (4, 'it''s odd');
