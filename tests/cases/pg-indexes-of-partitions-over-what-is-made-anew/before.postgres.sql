create function f(int) returns int language sql immutable as 'select $1';
create table m (a int, b int, g int generated always as (a + 1) stored) partition by list (a);
create table m1 partition of m for values in (1);
create index m1_f on m1 (f(a));
create index m1_g on m1 (g);
create index m1_b on m1 (b);
