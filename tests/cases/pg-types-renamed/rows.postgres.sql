INSERT INTO t VALUES (1, 'ok', '{bad,ok}', ROW('bad', 1), 'ok'), (2, 'bad', NULL, NULL, NULL);
