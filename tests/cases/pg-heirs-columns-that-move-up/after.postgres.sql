create table g(t text, v int); create table h(v int) inherits(g);
create table k2(id int, x text default 'x'); create table l2() inherits(k2); create table m2(x text default 'y') inherits(l2);
