CREATE TABLE t (id int, first text, full_name text GENERATED ALWAYS AS (first) STORED, g int);
GRANT SELECT (full_name, g) ON t TO lp_owner;
