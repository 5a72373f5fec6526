create table t(a int, b int not null, c int default 1, d int, e numeric(5,2));
