CREATE TABLE items (id integer PRIMARY KEY, code text NOT NULL, price integer);
CREATE INDEX items_price ON items (price);
