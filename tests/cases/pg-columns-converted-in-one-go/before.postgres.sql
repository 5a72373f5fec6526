CREATE TYPE kind AS ENUM ('x', 'y');
CREATE TABLE t (id int PRIMARY KEY, kind text, n int, other text);
CREATE TABLE reads (a int, b int);
