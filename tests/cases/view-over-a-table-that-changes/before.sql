CREATE TABLE users (id integer PRIMARY KEY, name text, age integer);
CREATE VIEW names AS SELECT id, name FROM users WHERE age > 17;
