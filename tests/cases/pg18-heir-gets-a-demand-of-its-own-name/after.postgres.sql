CREATE TABLE events (id integer, at integer);
CREATE TABLE clicks (CONSTRAINT clicked NOT NULL at) INHERITS (events);
CREATE TABLE views () INHERITS (events);
