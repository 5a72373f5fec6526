insert into t values ('a', default, 'b');
