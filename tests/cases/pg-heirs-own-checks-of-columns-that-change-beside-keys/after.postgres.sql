create table a (a int, primary key (a), check (a is not null));
create table b (like a including constraints including defaults);
alter table b inherit a;
create table c () inherits (b);
