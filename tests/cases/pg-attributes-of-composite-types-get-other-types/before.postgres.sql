create type spec as (id text, attempts integer, prio integer);
create table q (id int primary key, n text);
create function add_all(s spec[]) returns setof q language sql as $$ select q.* from q where id = any(select (x).attempts from unnest(s) x) $$;
create view v as select id, n from q where id in (select id from add_all(null));
create type seen as (a int, b int);
create function s() returns seen language sql as $$ select 1, 2 $$;
create view w as select (s()).a as x;
create type held as (a int, b int);
create table h (h held[]);
create type inner_one as (a int, b text);
create type outer_one as (i inner_one);
comment on column inner_one.a is 'of the inner one';

create type told as (a int, b text collate "C");
comment on column told.b is 'stays';
create function t(x told) returns text language plpgsql as $$ begin return x.b; end $$;
create function o(x outer_one) returns int language sql as $$ select ((x).i).a $$;
