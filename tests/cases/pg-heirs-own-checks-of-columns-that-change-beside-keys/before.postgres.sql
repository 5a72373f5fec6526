create table a (b int, primary key (b), check (b is not null));
create table b (like a including constraints including defaults);
alter table b inherit a;
create table c () inherits (b);
