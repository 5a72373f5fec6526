create function f(int) returns bigint language sql immutable as 'select $1::bigint + 1';
create table m (a int, b bigint, g int generated always as (a + 2) stored) partition by list (a);
create table m1 partition of m for values in (1);
create index m1_f on m1 (f(a));
create index m1_g on m1 (g);
create index m1_b on m1 (b);
create index m_g on m (g);
create index m_b on m (b);
create index m_f on m (f(a));
