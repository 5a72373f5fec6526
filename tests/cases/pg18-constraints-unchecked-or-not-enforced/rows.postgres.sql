insert into t values (1);
insert into r values (1, 1, 1, 2);
insert into pt values (1, 1);
