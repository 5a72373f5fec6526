-- privileges
-- roles: lp_reader
CREATE TABLE t (id integer);
