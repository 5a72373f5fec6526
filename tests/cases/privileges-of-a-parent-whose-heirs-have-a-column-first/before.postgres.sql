-- roles: lp_reader
CREATE TABLE b ();
CREATE TABLE c (LIKE b);
ALTER TABLE c INHERIT b;
