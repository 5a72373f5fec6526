-- renamed from: a
CREATE TYPE old AS RANGE (subtype = numeric);
-- renamed from: e
CREATE TYPE olde AS ENUM ('x', 'y');
-- renamed from: d
CREATE DOMAIN oldd AS int;
-- renamed from: c
CREATE TYPE oldc AS (a int);
CREATE TABLE b (b int, a old, e olde[], d oldd, c oldc, a2 old, e2 olde);
CREATE TABLE new (a old, e olde, d oldd, c oldc);
CREATE VIEW v AS SELECT a, e, d, c FROM b;
CREATE FUNCTION f(old, olde) RETURNS oldd LANGUAGE sql AS 'select 1';
CREATE FUNCTION g(old, olde) RETURNS oldd LANGUAGE sql AS 'select 1';
