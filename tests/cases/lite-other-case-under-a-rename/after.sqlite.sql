-- renamed from: USERS
CREATE TABLE people (
    x INTEGER PRIMARY KEY, -- renamed from: ID
    m TEXT, -- renamed from: N
    g INT AS (x * 2),
    CHECK (x > 0),
    CHECK (m < 9),
    UNIQUE (m)
);
CREATE INDEX i ON people (m) WHERE x > 0;
CREATE TABLE c (u INT REFERENCES people (x), v INT);
