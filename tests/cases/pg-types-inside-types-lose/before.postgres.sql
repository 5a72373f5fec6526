CREATE TYPE money_at AS (amount numeric(10,4), at timestamp without time zone, "unit, or (so)" text);
CREATE TYPE span AS RANGE (SUBTYPE = timestamp without time zone);
CREATE DOMAIN priced AS money_at;
CREATE TABLE sales (id integer PRIMARY KEY, sale money_at, more money_at[], open span, last priced);
