-- needs: PostgreSQL 18
create function f(int) returns int language sql immutable as 'select $1+1';
create table parent(id int primary key, a int, g int generated always as (a*2) stored, h text generated always as ('x' || a) );
create table child(extra int) inherits (parent);
create table r(id int primary key, a int not null, g int generated always as (a*2) stored unique, pg int references r(g), v int generated always as (a*3) virtual, check (g > 0));
create index r_e on r((g+1)) where g > 1; comment on index r_e is 'expr'; comment on column r.g is 'gg';
create index r_a on r(a);
create view vr as select g, v from r; create view vr2 as select g+v as s from vr;
create table t(id int, a int, g int generated always as (a*2) stored) partition by range(id);
create table p1 partition of t for values from (0) to (10);
create table p2(id int, a int, g int generated always as (a*3) stored);
alter table t attach partition p2 for values from (10) to (20);
create index on t(g); create view v_t as select g from t;
