create extension file_fdw;
create server s foreign data wrapper file_fdw;
create table p (a int, b int default 5, c int, d varchar(10) not null) partition by list (a);
create foreign table fp partition of p (b not null default 7) for values in (1) server s options (filename '/dev/null');
create table h (a int not null, x int default 4, y int default 4);
create foreign table ny (c int) inherits (h) server s options (filename '/dev/null');
alter foreign table ny alter x set not null, alter x drop default, alter y set default 99;
