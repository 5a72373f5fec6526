CREATE TABLE p (id integer PRIMARY KEY, a integer);
CREATE TABLE k () INHERITS (p);
