-- needs: PostgreSQL 18
create function f(int) returns int language sql immutable as 'select $1';
create table top(a int, g int generated always as (a*2) stored);
create table low(extra int) inherits (top);
create table part(a int, g int generated always as (a*2) stored) partition by range(a);
create table part1 partition of part for values from (0) to (10);
create table part2 partition of part for values from (10) to (20);
create index part1_g on part1 ((g + 1)); alter index part1_g alter column 1 set statistics 10;
create statistics low_s on a, g from low; alter statistics low_s set statistics 9;
create view v as select g from top;
create table shown (a int, twice int generated always as (a * 2) virtual);
