-- roles: lp_reader, lp_owner
CREATE TABLE t (id int, first text, full_name text, g int GENERATED ALWAYS AS (1+1) STORED);
GRANT SELECT (full_name, g) ON t TO lp_owner;
