create table t (id integer primary key, a text);
create materialized view v as select id, a from t;
alter materialized view v alter column a set storage external;
create view over as select id from v;
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a text) server s;
alter foreign table f alter column a set storage plain;
