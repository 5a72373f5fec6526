CREATE TYPE mood AS ENUM ('a', 'b', 'c', 'd');

CREATE TABLE a (
    id integer,
    m mood DEFAULT 'a'
);

-- Its columns are its own as well, with another default.
CREATE TABLE b (
    id integer,
    m mood DEFAULT 'd'
) INHERITS (a);

CREATE TABLE c (
    m mood,
    n mood DEFAULT 'c'
) INHERITS (b);

CREATE TYPE state AS ENUM ('x', 'y', 'z');
CREATE TABLE s (st state, CHECK (st <> 'z'));
CREATE TABLE t (st state) INHERITS (s);
