-- roles: lp_reader
create table t(id int primary key, a text, b int);
create view v as select id from t where id > 0;
comment on view v is 'the first';
create view w as select id from v;
create view x as select id, id + 1 as more from w;
comment on view x is 'third';
create function f(v) returns int language sql as 'select $1.id';
create function ins() returns trigger language plpgsql as 'begin return new; end';
create trigger tr instead of insert on v for each row execute function ins();
create rule r as on delete to w do instead nothing;
create materialized view mv as select count(*) from t;
grant select on v, w, x to lp_reader;
