CREATE TABLE t (
    a integer,
    b numeric GENERATED ALWAYS AS (a::numeric * 2) STORED
);
