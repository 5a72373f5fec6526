CREATE TYPE st AS ENUM ('x', 'y');
CREATE DOMAIN d AS bigint;
CREATE TABLE t (id int PRIMARY KEY, s st DEFAULT 'y', n bigint, s2 st, d d);
CREATE TABLE u (s3 st[], s4 st DEFAULT 'y');
