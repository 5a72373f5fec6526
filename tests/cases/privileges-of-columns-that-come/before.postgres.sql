-- roles: lp_reader, lp_owner
create schema s;
alter default privileges in schema s grant select on tables to lp_reader;
create table s.t(id int, v int);
grant select(id) on s.t to lp_owner;
