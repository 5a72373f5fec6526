-- lost: u.e
INSERT INTO t VALUES (1, 2, 3), (NULL, 5, 6);
INSERT INTO o VALUES (1);
