insert into t values (1, '2020-01-01', 2, 3);
