CREATE TABLE kept (id int PRIMARY KEY);
CREATE TABLE cache (id int PRIMARY KEY, v text);
CREATE UNLOGGED TABLE loud (id int PRIMARY KEY);
CREATE TABLE parts (a int, b int) PARTITION BY RANGE (a);
CREATE TABLE part PARTITION OF parts FOR VALUES FROM (MINVALUE) TO (1);
CREATE PUBLICATION feed FOR TABLE kept, cache WITH (publish = 'insert');
CREATE PUBLICATION parted FOR TABLE parts, part;
COMMENT ON PUBLICATION feed IS 'to the warehouse';
