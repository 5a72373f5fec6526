CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, CHECK (length(name) > 0));
CREATE INDEX users_name ON users (name) WHERE name <> 'admin';
