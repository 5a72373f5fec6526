CREATE TABLE t (
    id integer PRIMARY KEY,
    b text, -- renamed from: a
    a text -- renamed from: b
);
