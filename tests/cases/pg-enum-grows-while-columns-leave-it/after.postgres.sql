CREATE TYPE mood AS ENUM ('a', 'b', 'c');
CREATE TYPE oid AS ENUM ('a', 'x', 'b');

CREATE TABLE t (
    stays mood,
    leaves text DEFAULT 'b',
    comes mood DEFAULT 'c'
);

CREATE TABLE other (
    o text NOT NULL DEFAULT 'a'
);
