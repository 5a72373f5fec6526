CREATE TABLE users (id integer NOT NULL, mail text NOT NULL, CONSTRAINT users_pkey PRIMARY KEY (mail), CONSTRAINT users_id UNIQUE (id));
CREATE TABLE posts (id integer PRIMARY KEY, author integer REFERENCES users (id));
