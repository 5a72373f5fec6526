create table g(t text);        create table h(v bigint) inherits(g);
create table k2(id int); create table l2() inherits(k2); create table m2() inherits(l2);
