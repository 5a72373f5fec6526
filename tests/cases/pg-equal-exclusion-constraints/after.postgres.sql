CREATE TABLE kept (a int, b int);
ALTER TABLE kept ADD CONSTRAINT first EXCLUDE (b WITH =);
ALTER TABLE kept ADD CONSTRAINT second EXCLUDE (b WITH =);
COMMENT ON CONSTRAINT second ON kept IS 'the same once more';
