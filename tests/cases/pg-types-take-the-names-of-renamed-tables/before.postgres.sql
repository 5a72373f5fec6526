CREATE TYPE e AS ENUM ('x');
CREATE TYPE r AS RANGE (subtype = numeric);
CREATE TYPE c AS (a int);
CREATE DOMAIN d AS int;
CREATE TABLE te (a int);
CREATE TABLE tr (a int);
CREATE TABLE tc (a int);
CREATE TABLE td (a int);
CREATE VIEW v AS SELECT a FROM te;
