CREATE TYPE address AS (street text, zip text);
CREATE TABLE firms (id integer PRIMARY KEY, homes address[], main address);
CREATE TYPE part AS (code text, weight integer, note text);
CREATE TYPE parcel AS (label text, first part, rest part[]);
CREATE TABLE parcels (id integer PRIMARY KEY, one parcel, many parcel[]);
