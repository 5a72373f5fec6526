CREATE TABLE b (b integer);
CREATE TABLE d (c integer);
CREATE TABLE c (LIKE b);
ALTER TABLE c INHERIT b;
GRANT SELECT ON b TO lp_reader;
