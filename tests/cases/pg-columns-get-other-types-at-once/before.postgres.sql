CREATE TABLE shops (id serial PRIMARY KEY, n integer);
CREATE TABLE sales (id serial PRIMARY KEY, a integer DEFAULT 5, shop integer REFERENCES shops (id), c varchar(10), d text, e integer[],
    CONSTRAINT in_order CHECK (id < a));
CREATE INDEX ON sales (a);
CREATE INDEX ON sales (shop, a);
CREATE VIEW seen AS SELECT id, a, shop FROM sales;
CREATE TABLE parents (k integer, l integer);
CREATE TABLE heirs (m integer) INHERITS (parents);
