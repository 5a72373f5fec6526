INSERT INTO p (id) VALUES (1);
INSERT INTO t (id, p_id, pos, during) VALUES (1, 1, 1, '[2024-01-01,2024-02-01)'), (2, NULL, 2, NULL);
