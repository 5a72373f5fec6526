create table a(n bigint); create table b() inherits(a);
create function f(b) returns int language sql begin atomic select $1.n::int; end;
create view vb as select n from b;
create table t(a int, name varchar(10));
create function g(t) returns text language sql immutable begin atomic select $1.name; end;
create index on t(g(t.*));
