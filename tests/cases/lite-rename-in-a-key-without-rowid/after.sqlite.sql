CREATE TABLE kv (
    key TEXT, -- renamed from: k
    value TEXT, -- renamed from: v
    PRIMARY KEY (key),
    UNIQUE (key, value)
) WITHOUT ROWID;
CREATE TABLE c (id INTEGER PRIMARY KEY, k TEXT REFERENCES kv (key));
