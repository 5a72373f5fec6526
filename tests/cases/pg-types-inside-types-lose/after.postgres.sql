CREATE TYPE money_at AS (amount numeric(10,2), at date, "unit, or (so)" text);
CREATE TYPE span AS RANGE (SUBTYPE = date);
CREATE DOMAIN priced AS money_at;
CREATE TABLE sales (id integer PRIMARY KEY, sale money_at, more money_at[], open span, last priced);
