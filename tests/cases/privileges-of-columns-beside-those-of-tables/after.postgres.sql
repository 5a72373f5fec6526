-- roles: lp_reader
CREATE TABLE goes (b int);
GRANT SELECT ON goes TO PUBLIC;
CREATE TABLE comes (a int, b int);
GRANT SELECT (b), UPDATE (a) ON comes TO lp_reader;
