PRAGMA foreign_keys = ON;
PRAGMA application_id = 0;
CREATE TABLE t (id INTEGER PRIMARY KEY);
