create domain d as text check (length(value)<9) not null; create table t(b d[], e d); create type c as (x d); create table u(c c, ca c[]); create domain dd as d;
create function f(d) returns int language sql immutable as 'select 1';
