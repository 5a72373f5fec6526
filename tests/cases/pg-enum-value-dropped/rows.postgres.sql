INSERT INTO t (id, m, many) VALUES (1, 'sad', '{happy,sad}'), (2, 'happy', NULL);
