CREATE TABLE users (id serial PRIMARY KEY, name text);
CREATE VIEW names AS SELECT name FROM users;
