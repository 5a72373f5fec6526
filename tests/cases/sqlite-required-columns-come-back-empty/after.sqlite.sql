-- The rows are there on the way back as well, and have to hold something.
CREATE TABLE t (id INTEGER PRIMARY KEY);
CREATE TABLE k (k TEXT PRIMARY KEY) WITHOUT ROWID;
