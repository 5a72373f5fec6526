PRAGMA user_version = 4;
PRAGMA application_id = 0x6c6f636b;
CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT);
