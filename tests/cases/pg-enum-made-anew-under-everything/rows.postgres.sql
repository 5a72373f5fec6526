INSERT INTO kinds VALUES ('new'), ('open');
INSERT INTO tasks (id, status, pair) VALUES (1, 'new', ROW('open', 2)), (2, 'open', NULL);
