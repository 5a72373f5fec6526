CREATE TABLE shapes (width integer, height integer, area integer GENERATED ALWAYS AS (width * height) STORED NOT NULL);
CREATE TABLE squares (name text, CHECK (area > 0)) INHERITS (shapes);
CREATE INDEX squares_by_area ON squares (area);
COMMENT ON COLUMN squares.area IS 'of a square';
