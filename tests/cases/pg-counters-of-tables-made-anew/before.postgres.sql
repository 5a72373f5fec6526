CREATE SCHEMA app;
CREATE TABLE a (id integer generated always as identity, k integer NOT NULL);
CREATE TABLE b (id serial, k integer NOT NULL);
CREATE TABLE c (id integer generated always as identity, k integer NOT NULL);
CREATE TABLE d (id serial, k integer NOT NULL);
