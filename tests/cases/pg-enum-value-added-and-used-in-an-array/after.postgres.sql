CREATE TYPE mood AS ENUM ('sad', 'happy', 'very great');
CREATE TABLE t (id integer PRIMARY KEY, m mood[] NOT NULL DEFAULT '{"very great",sad}');
