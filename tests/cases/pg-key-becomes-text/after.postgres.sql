CREATE TABLE users (id text PRIMARY KEY, boss text CONSTRAINT led REFERENCES users (id));
CREATE TABLE posts (id integer PRIMARY KEY, author text NOT NULL CONSTRAINT written REFERENCES users (id) ON DELETE CASCADE);
