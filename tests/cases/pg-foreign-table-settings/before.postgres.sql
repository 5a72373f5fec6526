create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a int not null, b text collate "C" default 'x', c text, check (a > 0), constraint later check (a < 9) not valid) server s options (x 'y');
alter foreign table f alter column b set statistics 77;
alter foreign table f alter column c set storage external, alter column c set (n_distinct = 3);
alter foreign table f disable trigger all;
create view v as select a, b from f;
