CREATE TABLE users (id integer NOT NULL, mail text NOT NULL, CONSTRAINT users_pkey PRIMARY KEY (id));
CREATE TABLE posts (id integer PRIMARY KEY, author integer REFERENCES users (id));
