CREATE TABLE t (id serial PRIMARY KEY);
GRANT USAGE ON SEQUENCE t_id_seq TO pg_monitor;
CREATE TABLE u (id integer GENERATED ALWAYS AS IDENTITY);
GRANT USAGE ON SEQUENCE u_id_seq TO pg_monitor;
CREATE TABLE unstated (id integer);
GRANT SELECT ON unstated TO pg_monitor;
