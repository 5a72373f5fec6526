-- needs: PostgreSQL 18
CREATE TABLE events (id integer, at integer NOT NULL);
CREATE TABLE clicks () INHERITS (events);
CREATE TABLE views () INHERITS (events);
