CREATE TABLE x (id integer PRIMARY KEY, gone integer);
CREATE TABLE a (id integer PRIMARY KEY, n integer);
