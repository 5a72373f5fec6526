CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE big (id bigserial PRIMARY KEY, name text);
