CREATE TABLE owners (id integer PRIMARY KEY);
CREATE TABLE pets (id integer, owner integer) PARTITION BY RANGE (id);
CREATE TABLE pets_1 PARTITION OF pets FOR VALUES FROM (0) TO (10);
ALTER TABLE pets ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES owners;
COMMENT ON CONSTRAINT owned ON pets_1 IS 'the first ones';
CREATE TABLE shapes (area integer, CONSTRAINT real CHECK (area > 0));
CREATE TABLE squares () INHERITS (shapes);
COMMENT ON CONSTRAINT real ON squares IS 'of a square';
