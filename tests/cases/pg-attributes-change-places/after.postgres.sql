CREATE TYPE pair AS (y integer, x integer);
CREATE TYPE outside AS (p pair, z integer);
CREATE DOMAIN good AS pair;
CREATE TABLE alone (id integer, p pair);
CREATE TABLE inside (id integer, o outside, a pair[], d good);
