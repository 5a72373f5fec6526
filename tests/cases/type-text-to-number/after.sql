CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer, -- using: CAST(a AS integer)
    b bigint -- using: CAST(b AS bigint)
);
