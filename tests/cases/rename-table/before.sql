CREATE TABLE users (id integer PRIMARY KEY, email text UNIQUE, age integer CHECK (age > 0));
CREATE INDEX users_age ON users (age);
CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users (id));
