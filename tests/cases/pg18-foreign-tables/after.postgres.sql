-- needs: PostgreSQL 18
create extension file_fdw;
create server s foreign data wrapper file_fdw;
create table p (a int, b int) partition by list (a);
create foreign table f (a int constraint "must not be" not null, b int generated always as (a * 3) virtual) server s options (filename '/dev/null');
create foreign table g (a int not null, b int, constraint x check (b > 0) not enforced) server s options (filename '/dev/null');
create foreign table fp partition of p for values in (1) server s options (filename '/dev/null');
create foreign table h (a int, constraint hc not null a) server s options (filename '/dev/null');
