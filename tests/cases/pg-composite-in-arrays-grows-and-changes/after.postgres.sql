CREATE TYPE address AS (street text, zip varchar(10), country text);
CREATE TABLE firms (id integer PRIMARY KEY, homes address[], main address);
CREATE TYPE part AS (code text, weight bigint);
CREATE TYPE parcel AS (label text, first part, rest part[]);
CREATE TABLE parcels (id integer PRIMARY KEY, one parcel, many parcel[]);
