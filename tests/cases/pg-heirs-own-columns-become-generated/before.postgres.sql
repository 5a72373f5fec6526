create table top(a int, g numeric generated always as (a*2) stored, h text);
create table mid(a int, g numeric, h text not null default 'm', extra int) inherits (top);
create table low(a int, g numeric, h text) inherits (mid);
create table plain() inherits (mid);
create table other(a int, g numeric generated always as (a*2) stored, h text);
alter table other inherit top;
create index low_g on low(g); create view v as select g from mid;
comment on column mid.g is 'mine'; alter table low alter g set statistics 7;
