-- renamed from: item
CREATE TABLE product (id int PRIMARY KEY, code text);
CREATE FUNCTION ni(i product) RETURNS text LANGUAGE sql STABLE AS 'SELECT i.code || 1';
CREATE FUNCTION li() RETURNS SETOF product LANGUAGE sql STABLE AS 'SELECT * FROM product';
CREATE VIEW vl AS SELECT id FROM li();
