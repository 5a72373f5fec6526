-- SQLite makes a table with a default of another type, and refuses to add such a column.
CREATE TABLE empty (id INTEGER PRIMARY KEY, a INTEGER DEFAULT 1.5, b TEXT DEFAULT x'00', c BLOB DEFAULT 'text', d REAL DEFAULT inf) STRICT;
-- Defaults that fit, some of them after a conversion.
CREATE TABLE full (
    id INTEGER PRIMARY KEY,
    a INTEGER DEFAULT '12',
    b INTEGER NOT NULL DEFAULT -7,
    c INT DEFAULT 3.0,
    d REAL DEFAULT 3,
    e TEXT DEFAULT 5,
    f BLOB DEFAULT x'00',
    g ANY DEFAULT 'x',
    h INTEGER DEFAULT TRUE
) STRICT;
CREATE TABLE gone (id INTEGER PRIMARY KEY) STRICT;
