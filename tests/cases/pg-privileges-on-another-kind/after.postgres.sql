create table v(a int); grant select on v to pg_monitor;
