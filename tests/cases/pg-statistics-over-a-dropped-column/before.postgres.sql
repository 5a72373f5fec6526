CREATE TABLE t (a integer, b integer, c integer);
CREATE STATISTICS s ON a, b FROM t;
CREATE STATISTICS e (ndistinct) ON b, a, (c + 1), abs(b) FROM t;
