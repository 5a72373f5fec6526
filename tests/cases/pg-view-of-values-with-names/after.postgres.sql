create view v(x) as values (1),(2); create table t(a int);
