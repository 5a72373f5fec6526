insert into t values (1, 1, 1, 1), (2, 1, 5, 2);
