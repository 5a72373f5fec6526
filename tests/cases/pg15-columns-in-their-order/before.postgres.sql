-- needs: PostgreSQL 15
CREATE TABLE t (id int PRIMARY KEY, b int);
CREATE PUBLICATION p FOR TABLE t (id, b);
CREATE STATISTICS s ON id, b FROM t;
CREATE STATISTICS s2 (mcv) ON b, id, (b + 1) FROM t;

CREATE TABLE users (id serial PRIMARY KEY, street text, city text, zip varchar(10), x int);
CREATE STATISTICS sc ON city, zip FROM users;

