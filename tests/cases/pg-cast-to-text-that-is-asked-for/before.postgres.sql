CREATE TYPE pair AS (a integer, b text);
CREATE TYPE other AS (a integer);
CREATE CAST (pair AS text) WITH INOUT;
CREATE CAST (other AS text) WITH INOUT;
CREATE TABLE stays (it pair);
CREATE TABLE goes (it other);
