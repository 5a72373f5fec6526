CREATE TYPE mood AS ENUM ('a', 'b', 'c', 'd');

CREATE TABLE a (
    id integer,
    m mood DEFAULT 'a'
);

-- Its columns are its own as well, with another default.
CREATE TABLE b (
    id integer,
    m mood DEFAULT 'b'
) INHERITS (a);

CREATE TABLE c (
    m mood,
    n mood DEFAULT 'c'
) INHERITS (b);

CREATE TABLE d (
    own mood
) INHERITS (a);

CREATE TABLE w (
    k integer,
    m mood DEFAULT 'a',
    l mood[] DEFAULT '{a}'
) PARTITION BY LIST (k);

CREATE TABLE p (
    k integer,
    m mood DEFAULT 'b',
    l mood[]
);

ALTER TABLE w ATTACH PARTITION p FOR VALUES IN (1);
