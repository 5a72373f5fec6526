CREATE SCHEMA "a";
CREATE TABLE b (a integer, b integer);
CREATE TABLE c () INHERITS (b);
