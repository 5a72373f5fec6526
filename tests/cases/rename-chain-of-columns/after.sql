CREATE TABLE t (
    id integer PRIMARY KEY,
    b text, -- renamed from: a
    c text -- renamed from: b
);
