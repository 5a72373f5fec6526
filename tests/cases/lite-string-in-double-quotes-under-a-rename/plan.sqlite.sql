-- 1. Rename column u.kind to sort
--    hazard rename: u.kind becomes u.sort: code that still uses the old name fails
ALTER TABLE u RENAME COLUMN kind TO sort;
--    hazard of the undo rename: u.sort becomes u.kind: code that still uses the old name fails
--    undo:
ALTER TABLE u RENAME COLUMN sort TO kind;

-- 2. Drop column u.gone
--    hazard drop_column: every value of u.gone is deleted; undoing brings the column back without them
ALTER TABLE u DROP COLUMN gone;
--    undo, but for the values of u.gone:
ALTER TABLE u ADD COLUMN gone TEXT;
