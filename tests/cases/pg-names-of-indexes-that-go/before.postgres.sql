create table a (a int, b int); create table d (b int); create table d2 (b int); create table d3 (b int); create table k (x int constraint kk primary key, y int); create index ky on k (y);
create materialized view m as select a from a; create index mi on m (a); create index keep on m (a);
create materialized view gone as select a from a; create unique index gi on gone (a);
create table swap (x int); create index swapx on swap (x);
