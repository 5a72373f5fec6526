CREATE TABLE t (
    id integer PRIMARY KEY, a text, b text, c text,
    CONSTRAINT t_b UNIQUE (b),
    CONSTRAINT t_bc UNIQUE (b, c)
);
