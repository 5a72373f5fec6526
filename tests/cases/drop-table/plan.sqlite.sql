-- 1. Drop table gone
--    hazard drop_table: every row of gone is deleted; undoing brings the table back empty
DROP TABLE gone;
--    undo, but for the rows of gone:
CREATE TABLE gone (
    id INTEGER PRIMARY KEY,
    note TEXT
);
CREATE INDEX gone_note ON gone (note);
