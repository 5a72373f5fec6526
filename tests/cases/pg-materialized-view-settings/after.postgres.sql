create table t(id int primary key, a text, "odd name" text);
create materialized view v as select id, a, "odd name" from t;
create unique index v_id on v(id);
create index v_a on v(a desc, lower(a));
alter table v cluster on v_a;
alter index v_a alter column 2 set statistics 50;
alter materialized view v alter column a set statistics 200;
comment on index v_a is 'by a';
