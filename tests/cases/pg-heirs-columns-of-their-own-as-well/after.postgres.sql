create table a(id bigint default 2); create table b(id bigint) inherits(a); create table c(id bigint) inherits(b);
