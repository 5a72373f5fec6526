CREATE TABLE b (
    b integer,
    comes text,
    CONSTRAINT k CHECK (b > 0)
);

CREATE TABLE c (
    b integer,
    CONSTRAINT k CHECK (b > 0)
) INHERITS (b);

CREATE TABLE d (
    own text,
    CONSTRAINT k CHECK (b > 0)
) INHERITS (c);

CREATE TABLE w (
    n integer,
    CONSTRAINT small CHECK (n < 100)
) PARTITION BY RANGE (n);

CREATE TABLE p PARTITION OF w (
    CONSTRAINT small CHECK (n < 100)
) FOR VALUES FROM (1) TO (9);
