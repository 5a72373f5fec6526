CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, age bigint, city text);
CREATE VIEW names AS SELECT id, name FROM users WHERE age > 17;
CREATE VIEW cities AS SELECT city, count(*) AS people FROM users GROUP BY city;
