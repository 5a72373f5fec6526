CREATE SCHEMA "a";
CREATE TABLE b (
  -- renamed from: a
  h integer NOT NULL,
  b integer,
  a integer NOT NULL
);
CREATE TABLE c () INHERITS (b);
CREATE TABLE a.a (e integer) INHERITS (c);
