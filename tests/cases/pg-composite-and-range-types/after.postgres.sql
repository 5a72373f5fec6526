CREATE TYPE address AS (street text, zip varchar(10));
CREATE TYPE floatrange AS RANGE (subtype = double precision);
CREATE TABLE t (id integer PRIMARY KEY, home address, span floatrange);
