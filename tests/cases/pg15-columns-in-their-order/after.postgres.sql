CREATE TABLE t (id int PRIMARY KEY, a int, b int);
CREATE PUBLICATION p FOR TABLE t (id, a, b);
CREATE STATISTICS s ON id, a, b FROM t;
CREATE STATISTICS s2 (mcv) ON a, b, id, (b + 1) FROM t;

CREATE TABLE users (id serial PRIMARY KEY);

