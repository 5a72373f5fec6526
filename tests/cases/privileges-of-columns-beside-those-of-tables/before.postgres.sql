-- roles: lp_reader
CREATE TABLE goes (a int, b int);
GRANT SELECT (a) ON goes TO PUBLIC;
GRANT UPDATE (a) ON goes TO lp_reader;
CREATE TABLE comes (a int);
GRANT SELECT, UPDATE ON comes TO lp_reader;
