-- needs: PostgreSQL 15
CREATE TABLE a (id int PRIMARY KEY, x int, d int);
CREATE TABLE b (id int PRIMARY KEY, v text);
CREATE TABLE c (id int PRIMARY KEY, e int);
CREATE PUBLICATION filtered FOR TABLE a WHERE (x > 1 AND d > 0), b;
CREATE PUBLICATION listed FOR TABLE a (id, x, d), b WITH (publish = 'insert');
CREATE PUBLICATION two FOR TABLE a (id, d), c (id, e), b;
CREATE PUBLICATION whole FOR TABLE a, b;
