CREATE SEQUENCE b;
CREATE TABLE a (a integer, b integer, c numeric GENERATED ALWAYS AS (a::numeric * 2) STORED);
ALTER SEQUENCE b OWNED BY a.c;
CREATE SEQUENCE d;
CREATE TABLE c (a integer, b integer, c numeric GENERATED ALWAYS AS (a::numeric * 2) STORED);
ALTER SEQUENCE d OWNED BY c.c;
