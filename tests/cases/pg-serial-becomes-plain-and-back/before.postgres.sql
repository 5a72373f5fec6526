CREATE TABLE a (id serial PRIMARY KEY, n text);
CREATE TABLE b (id integer PRIMARY KEY, n text);
CREATE TABLE c (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n text);
CREATE TABLE d (id integer PRIMARY KEY, n text);
CREATE TABLE e (id smallserial PRIMARY KEY, n text);
