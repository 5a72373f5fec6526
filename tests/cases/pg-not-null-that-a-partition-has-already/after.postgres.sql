create table a(i int, j int not null) partition by list(i); create table x partition of a for values in (1); create table y partition of a for values in (2);
