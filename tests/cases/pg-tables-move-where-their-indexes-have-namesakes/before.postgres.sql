CREATE SCHEMA archive;
CREATE TABLE orders (id serial PRIMARY KEY, n integer);
CREATE INDEX orders_n ON orders (n);
CREATE TABLE archive.orders (id serial PRIMARY KEY, n integer);
CREATE INDEX orders_n ON archive.orders (n);
CREATE TABLE users (id integer GENERATED ALWAYS AS IDENTITY, CONSTRAINT users_key UNIQUE (id));
CREATE TABLE archive.users (id integer GENERATED ALWAYS AS IDENTITY, CONSTRAINT users_key UNIQUE (id));
CREATE TABLE logs (id integer PRIMARY KEY);
CREATE TABLE archive.logs (id integer PRIMARY KEY);
