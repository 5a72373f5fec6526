create schema s;
alter default privileges in schema s grant select on tables to lp_reader;
create table s.t(id int, v int, w int);
grant select(id,w) on s.t to lp_owner;
