CREATE SCHEMA a;
CREATE SCHEMA b;
-- The old name is there already.
CREATE TABLE a.t (id integer);
CREATE TABLE b.t (x integer);
-- The new name is here already.
CREATE TABLE a.p (id integer);
CREATE TABLE a.q (x integer);
-- Both.
CREATE TABLE a.v (id integer);
CREATE VIEW b.v AS SELECT 1 AS x;
CREATE VIEW a.w AS SELECT 2 AS x;
CREATE TYPE a.e AS ENUM ('x');
CREATE TYPE b.e AS ENUM ('y');
CREATE DOMAIN a.d AS integer;
CREATE TYPE a.f AS (x integer);
CREATE TABLE k (a a.e, b b.e, c a.d);
