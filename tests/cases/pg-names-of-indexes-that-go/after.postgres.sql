create table a (a int, b int);
-- renamed from: d
create table mi (b int);
-- renamed from: d2
create table gi (b int);
-- renamed from: d3
create table ky (b int, c int); 
create table k (x int constraint kk2 primary key, y int);
create index ky2 on k (y);
create table kk (z int);
create materialized view m as select a from a; create index keep on m (a);
-- renamed from: swap
create table swapped (x int); create index swapped_x on swapped (x);
create type swapx as (a int);
