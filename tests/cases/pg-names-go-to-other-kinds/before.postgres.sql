CREATE SEQUENCE counter;
CREATE TABLE a (id serial PRIMARY KEY, n integer DEFAULT nextval('counter'));
CREATE TYPE state AS ENUM ('x');
CREATE TABLE s (x state);
CREATE TABLE states (id integer PRIMARY KEY);
