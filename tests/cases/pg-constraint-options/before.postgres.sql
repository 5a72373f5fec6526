CREATE TABLE p (id integer PRIMARY KEY, a integer, b integer, UNIQUE (a, b));
CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer, c integer, note text);
