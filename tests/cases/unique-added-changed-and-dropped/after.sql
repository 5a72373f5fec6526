CREATE TABLE t (
    id integer PRIMARY KEY, a text, b text, c text,
    CONSTRAINT t_a UNIQUE (a),
    CONSTRAINT t_bc UNIQUE (c, b)
);
