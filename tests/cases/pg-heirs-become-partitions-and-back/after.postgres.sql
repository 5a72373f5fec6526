CREATE TABLE q (id integer PRIMARY KEY, a integer);
CREATE TABLE one (PRIMARY KEY (id)) INHERITS (q);
CREATE TABLE rest (id integer PRIMARY KEY, a integer);
