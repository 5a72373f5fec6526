create table top(a int, g numeric, h text generated always as ('h' || repeat('x', a)) virtual);
create table mid(a int, g numeric not null default 3, h text generated always as ('h' || repeat('x', a)) virtual, extra int) inherits (top);
create table low(a int, g numeric default 7, h text) inherits (mid);
create table plain() inherits (mid);
create table other(a int, g numeric, h text generated always as ('h' || repeat('x', a)) virtual);
alter table other inherit top;
comment on column mid.g is 'mine'; comment on column low.h is 'low';
create view v as select g from mid;
