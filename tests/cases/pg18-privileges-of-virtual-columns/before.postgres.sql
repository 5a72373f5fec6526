-- needs: PostgreSQL 18
-- roles: lp_reader, lp_owner
CREATE TABLE t (id integer PRIMARY KEY, a integer, v integer GENERATED ALWAYS AS (a * 2) VIRTUAL, w integer);
GRANT SELECT (v, w) ON t TO lp_reader;
