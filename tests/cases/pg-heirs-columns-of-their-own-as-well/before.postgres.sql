create table a(id int default 1); create table b(id int) inherits(a); create table c(id int) inherits(b);
