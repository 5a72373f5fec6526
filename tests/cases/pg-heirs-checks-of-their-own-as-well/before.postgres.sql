CREATE TABLE b (
    b integer
);

CREATE TABLE c (
    b integer,
    old text
) INHERITS (b);

CREATE TABLE d () INHERITS (c);

CREATE TABLE w (
    n integer
) PARTITION BY RANGE (n);

CREATE TABLE p PARTITION OF w FOR VALUES FROM (1) TO (9);
