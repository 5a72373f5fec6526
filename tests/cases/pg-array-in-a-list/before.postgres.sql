CREATE TABLE t (a integer[], x integer, y integer);
