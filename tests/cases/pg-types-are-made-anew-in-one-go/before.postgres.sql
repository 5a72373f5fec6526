CREATE TYPE st AS ENUM ('x', 'y', 'z');
CREATE DOMAIN d AS int;
CREATE TABLE t (id int PRIMARY KEY, s st DEFAULT 'x', n int, s2 st, d d);
CREATE TABLE u (s3 st[], s4 st DEFAULT 'y');
