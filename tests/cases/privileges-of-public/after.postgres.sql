-- privileges
-- roles: lp_reader
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO lp_reader;
CREATE TABLE t (id integer);
