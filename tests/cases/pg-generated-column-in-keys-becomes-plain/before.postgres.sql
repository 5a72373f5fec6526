CREATE TABLE t (
    a integer,
    b numeric GENERATED ALWAYS AS (a::numeric * 2) STORED UNIQUE,
    d integer,
    e integer,
    PRIMARY KEY (e, d) INCLUDE (b)
);
CREATE INDEX t_b ON t (b) WHERE d > 0;
CREATE TABLE u (b numeric REFERENCES t (b));
