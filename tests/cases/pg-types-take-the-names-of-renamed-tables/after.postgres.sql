-- renamed from: e
CREATE TYPE te AS ENUM ('x');
-- renamed from: r
CREATE TYPE tr AS RANGE (subtype = numeric);
-- renamed from: c
CREATE TYPE tc AS (a int);
-- renamed from: d
CREATE DOMAIN td AS int;
-- renamed from: te
CREATE TABLE te2 (a int);
-- renamed from: tr
CREATE TABLE tr2 (a int);
-- renamed from: tc
CREATE TABLE tc2 (a int);
-- renamed from: td
CREATE TABLE td2 (a int);
CREATE VIEW v AS SELECT te.a FROM te2 te;
