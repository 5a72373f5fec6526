create table m(id int, a int, s int generated always as (a+1) stored) partition by range(id);
create table m2 partition of m for values from (0) to (10) partition by range(id);
create table m21 partition of m2 for values from (0) to (10);
comment on column m21.s is 'x';
create table top(a int, s int generated always as (a+1) stored);
create table mid() inherits (top);
create table low() inherits (mid);
alter table low alter s set statistics 7;
comment on column low.s is 'y';
