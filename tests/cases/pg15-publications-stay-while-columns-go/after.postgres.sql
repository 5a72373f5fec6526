-- needs: PostgreSQL 15
CREATE TABLE a (id int PRIMARY KEY, x int);
CREATE TABLE b (id int PRIMARY KEY, v text, n int);
CREATE TABLE c (id int PRIMARY KEY, e bigint);
CREATE PUBLICATION filtered FOR TABLE a WHERE (x > 1), b;
CREATE PUBLICATION listed FOR TABLE a (id, x), b WITH (publish = 'insert');
CREATE PUBLICATION two FOR TABLE c (id, e), b;
CREATE PUBLICATION whole FOR TABLE a, b (id, n);
