CREATE TABLE t (
    b numeric UNIQUE,
    d integer,
    e integer,
    PRIMARY KEY (e, d) INCLUDE (b)
);
CREATE INDEX t_b ON t (b) WHERE d > 0;
CREATE TABLE u (b numeric REFERENCES t (b));
