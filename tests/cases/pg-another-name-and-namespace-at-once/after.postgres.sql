CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE b.t (x integer);
-- renamed from: a.t
CREATE TABLE b.u (id integer);
CREATE TABLE a.q (x integer);
-- renamed from: a.p
CREATE TABLE b.q (id integer);
CREATE VIEW b.v AS SELECT 1 AS x;
CREATE VIEW a.w AS SELECT 2 AS x;
-- renamed from: a.v
CREATE TABLE b.w (id integer);
CREATE TYPE b.e AS ENUM ('y');
-- renamed from: a.e
CREATE TYPE b.g AS ENUM ('x');
-- renamed from: a.d
CREATE DOMAIN b.f AS integer;
CREATE TYPE a.f AS (x integer);
CREATE TABLE public.k (a b.g, b b.e, c b.f);
