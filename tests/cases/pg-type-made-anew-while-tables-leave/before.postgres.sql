CREATE DOMAIN name AS varchar(20) CHECK (VALUE <> '');
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE people (id integer, called name, mood mood DEFAULT 'sad') PARTITION BY RANGE (id);
CREATE TABLE people_low PARTITION OF people FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE beings (id integer, called name, mood mood[] DEFAULT '{sad}');
CREATE TABLE dogs (breed text) INHERITS (beings);
