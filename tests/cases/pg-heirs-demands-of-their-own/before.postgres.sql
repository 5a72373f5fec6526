create table a(n text not null); create table b() inherits(a); create table c (n text not null) inherits (a); create table d() inherits (b);
create table p (k int, n text not null) partition by list (k); create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
