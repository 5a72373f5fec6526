create table a(n text); create table b() inherits(a); create table c (n text not null) inherits (a); create table d() inherits (b);
alter table b alter n set not null;
create table p (k int, n text) partition by list (k); create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
alter table p1 alter n set not null;
