-- needs: PostgreSQL 18
create table base(id int, a int, b int, s int generated always as (a+b) stored);
create table k2(s int generated always as (a*b) stored) inherits(base);
create table k3(s int generated always as (a*b) stored) inherits(base);
create table vbase(id int, a int, b int, s int generated always as (a+b) virtual);
create table v2(s int generated always as (a*b) virtual) inherits(vbase);
create table flips(id int, a int, b int, s int generated always as (a+b) stored);
create table f2(s int generated always as (a*b) stored) inherits(flips);
create table m(id int, d int, a int, s int generated always as (a+1) stored, constraint ck check (s > 0)) partition by range(d);
create table m1 partition of m for values from (0) to (10);
create table n(id int, a int, s int generated always as (a+1) stored not null);
create table n1() inherits(n);
create table kinds(a bigint, s numeric generated always as (a) virtual);
create table kinds2(s numeric generated always as (a - 3) virtual) inherits(kinds);
