CREATE TYPE bag AS (a int, b text);
CREATE TYPE sack AS (a int);
CREATE TYPE box AS (a int);
CREATE TYPE crate AS (a int);
CREATE TABLE t (id int CONSTRAINT t_pkey PRIMARY KEY, b int, c int);
CREATE INDEX t_b ON t (b);
CREATE TABLE u (id int CONSTRAINT u_u UNIQUE, b int);
