-- renamed from: users
CREATE TABLE people (id integer PRIMARY KEY, email text UNIQUE, age integer CHECK (age > 0));
CREATE INDEX users_age ON people (age);
CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES people (id));
