create type e as enum('a','b');
create function e2i(e) returns int language sql immutable as 'select 1';
create cast (e as int) with function e2i(e);
create table t(a e, b int generated always as (a::int) stored, c e check (c::int > 0));
create index on t((a::int));
create view v as select a::int as i from t;
