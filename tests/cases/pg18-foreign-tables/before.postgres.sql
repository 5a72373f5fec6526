-- needs: PostgreSQL 18
create extension file_fdw;
create server s foreign data wrapper file_fdw;
create table p (a int, b int) partition by list (a);
create foreign table f (a int constraint "must be" not null, b int generated always as (a * 2) virtual, c int generated always as (a * 3) stored) server s options (filename '/dev/null');
create foreign table g (a int not null, b int) server s options (filename '/dev/null');
create foreign table fp partition of p (b constraint bnn not null) for values in (1) server s options (filename '/dev/null');
create foreign table h (a int, constraint hc not null a no inherit) server s options (filename '/dev/null');
alter foreign table g add constraint later not null b not valid;
create foreign table nx (c int) inherits (h) server s options (filename '/dev/null');
