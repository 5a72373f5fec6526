CREATE TABLE t (id integer PRIMARY KEY, a integer, v integer DEFAULT 5, w integer GENERATED ALWAYS AS (a * 2) VIRTUAL);
GRANT SELECT (v, w) ON t TO lp_reader;
