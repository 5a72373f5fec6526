INSERT INTO t (id, n) VALUES (1, 'x');
INSERT INTO _lockplane_new_t (id, m) VALUES (1, 'other');
