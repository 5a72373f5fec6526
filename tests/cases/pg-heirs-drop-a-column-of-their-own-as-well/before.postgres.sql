create table p (a int, v text, w text);
create table a1 (a int, v text, w text);
alter table a1 inherit p;
create table b1 (a int, v text, w text);
alter table b1 inherit a1;
create table z1 (a int, v text) inherits (p);
