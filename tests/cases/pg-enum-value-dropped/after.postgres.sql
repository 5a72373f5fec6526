CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TABLE t (id integer PRIMARY KEY, m mood DEFAULT 'sad', many mood[]);
CREATE INDEX t_m ON t (m);
