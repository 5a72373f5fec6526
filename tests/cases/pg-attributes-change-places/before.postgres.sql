CREATE TYPE pair AS (x integer, y integer);
CREATE TYPE outside AS (p pair, z integer);
CREATE DOMAIN good AS pair;
CREATE TABLE alone (id integer, p pair);
CREATE TABLE inside (id integer, o outside, a pair[], d good);
