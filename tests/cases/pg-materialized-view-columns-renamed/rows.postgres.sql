insert into t values (1, 'ada', '2001-01-01');
