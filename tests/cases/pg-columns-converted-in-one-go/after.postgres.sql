CREATE TYPE kind AS ENUM ('x', 'y');
CREATE TABLE t (id int PRIMARY KEY,
    kind kind, -- using: kind::kind
    n bigint,
    other int -- using: length(other)
);
CREATE TABLE reads (a bigint,
    b text -- using: (a + b)::text
);
