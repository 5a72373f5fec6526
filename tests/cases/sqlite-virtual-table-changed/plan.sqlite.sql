-- 1. Drop virtual table notes
--    hazard drop_table: every row of notes is deleted; undoing brings the table back empty
DROP TABLE notes;
--    undo, but for the rows of virtual table notes:
CREATE VIRTUAL TABLE notes USING fts5(body);

-- 2. Create virtual table notes
CREATE VIRTUAL TABLE notes USING fts5(body, tokenize = 'porter');
--    hazard of the undo drop_table: every row of notes is deleted; undoing brings the table back empty
--    undo:
DROP TABLE notes;
