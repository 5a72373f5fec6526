INSERT INTO t VALUES (1, 'x', 1, 'y', 5), (2, NULL, NULL, NULL, NULL);
INSERT INTO u VALUES ('{x,y}', 'x');
