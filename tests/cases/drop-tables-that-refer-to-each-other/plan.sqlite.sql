-- 1. Drop table children
--    hazard drop_table: every row of children is deleted; undoing brings the table back empty
DROP TABLE children;
--    undo, but for the rows of children:
CREATE TABLE children (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER,
    FOREIGN KEY (parent_id) REFERENCES parents (id)
);

-- 2. Drop table parents
--    hazard drop_table: every row of parents is deleted; undoing brings the table back empty
DROP TABLE parents;
--    undo, but for the rows of parents:
CREATE TABLE parents (
    id INTEGER PRIMARY KEY
);

-- 3. Drop table toys
--    hazard drop_table: every row of toys is deleted; undoing brings the table back empty
DROP TABLE toys;
--    undo, but for the rows of toys:
CREATE TABLE toys (
    id INTEGER PRIMARY KEY,
    child_id INTEGER NOT NULL,
    FOREIGN KEY (child_id) REFERENCES children (id) ON DELETE CASCADE
);
