CREATE TABLE p (
    -- renamed from: a
    c integer,
    b numeric GENERATED ALWAYS AS (c::numeric * 2) STORED,
    d bigint,
    e integer GENERATED ALWAYS AS (d + 1) STORED
);
CREATE TABLE c () INHERITS (p);
CREATE INDEX i ON c (e);
