CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer DEFAULT -1,
    b text DEFAULT 'it''s "quoted"',
    c text DEFAULT '',
    d boolean DEFAULT false,
    e numeric(8, 3) DEFAULT 3.140,
    f text DEFAULT 'two
lines',
    g text DEFAULT NULL,
    h text DEFAULT '-- no comment; /* none */',
    i double precision DEFAULT 1e10
);
