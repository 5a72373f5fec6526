create table a(i int, j int) partition by list(i); create table x(i int, j int not null); alter table a attach partition x for values in (1); create table y partition of a for values in (2); 
