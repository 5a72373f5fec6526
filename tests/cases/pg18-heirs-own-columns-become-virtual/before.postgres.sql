-- needs: PostgreSQL 18
create table top(a int, g numeric generated always as (a*2) virtual, h text);
create table mid(a int, g numeric, h text not null default 'm', extra int) inherits (top);
create table low(a int, g numeric, h text) inherits (mid);
create table plain() inherits (mid);
create table other(a int, g numeric generated always as (a*2) virtual, h text);
alter table other inherit top;
comment on column mid.g is 'mine';
create view v as select g from mid;
