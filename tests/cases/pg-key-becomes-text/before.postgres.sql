CREATE TABLE users (id integer PRIMARY KEY, boss integer CONSTRAINT led REFERENCES users (id));
CREATE TABLE posts (id integer PRIMARY KEY, author integer NOT NULL CONSTRAINT written REFERENCES users (id) ON DELETE CASCADE);
