CREATE TABLE t (
    a text,
    b numeric
);
