-- 1. Add column people.city
ALTER TABLE people ADD COLUMN city TEXT;
--    hazard of the undo drop_column: every value of people.city is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE people DROP COLUMN city;
