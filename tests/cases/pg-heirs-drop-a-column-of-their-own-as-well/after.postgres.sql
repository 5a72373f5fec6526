create table p (a int, w text);
create table a1 (a int, w text);
alter table a1 inherit p;
create table b1 (a int, w text);
alter table b1 inherit a1;
create table z1 (a int) inherits (p);
