CREATE TABLE p (id integer PRIMARY KEY, a integer, b integer, UNIQUE (a, b));
CREATE TABLE t (
    id integer PRIMARY KEY, a integer, b integer, c integer, note text,
    CONSTRAINT t_ab FOREIGN KEY (a, b) REFERENCES p (a, b) MATCH FULL ON DELETE SET NULL,
    CONSTRAINT t_cover UNIQUE (a, c) INCLUDE (note),
    CONSTRAINT t_note CHECK (note <> '') NO INHERIT
);
