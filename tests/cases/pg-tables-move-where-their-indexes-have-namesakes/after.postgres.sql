CREATE SCHEMA archive;
-- renamed from: archive.orders
CREATE TABLE archive.orders_old (id serial PRIMARY KEY, n integer);
CREATE INDEX orders_old_n ON archive.orders_old (n);
-- renamed from: public.orders
CREATE TABLE archive.orders (id serial PRIMARY KEY, n integer);
CREATE INDEX orders_n ON archive.orders (n);
-- renamed from: archive.users
CREATE TABLE users_old (id integer GENERATED ALWAYS AS IDENTITY, CONSTRAINT users_old_key UNIQUE (id));
-- renamed from: public.users
CREATE TABLE archive.users (id integer GENERATED ALWAYS AS IDENTITY, CONSTRAINT users_key UNIQUE (id));
CREATE TABLE archive.logs (id integer PRIMARY KEY);
-- renamed from: public.logs
CREATE TABLE archive.logs_new (id integer PRIMARY KEY);
