create table t (id integer primary key,
  -- renamed from: name
  full_name text, born date);
create materialized view v as select id, full_name, born as date, length(full_name) as long from t;
create unique index v_id on v (id) include (date);
create index v_name on v (full_name text_pattern_ops desc, lower(full_name)) where date > '2000-01-01'::date;
comment on index v_name is 'by name';
alter index v_name alter column 2 set statistics 50;
alter materialized view v alter column full_name set storage external;
alter materialized view v alter column long set statistics 7;
comment on column v.full_name is 'what it is called';
create view short as select id, full_name from v where long < 10;
grant select (full_name) on v to public;
create materialized view empty as select id, full_name as called from t with no data;
create materialized view filled with (fillfactor = 70) as select id, full_name from t where full_name > 'a';
