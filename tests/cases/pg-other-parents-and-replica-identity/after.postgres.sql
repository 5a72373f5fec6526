CREATE TABLE b (b integer);
CREATE TABLE c () INHERITS (b);
