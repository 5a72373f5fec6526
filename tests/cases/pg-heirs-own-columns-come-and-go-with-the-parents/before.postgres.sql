CREATE TABLE b (
    c integer
);

CREATE TABLE m (
    c integer,
    b integer
) INHERITS (b);

CREATE TABLE d (
    c integer,
    own text
) INHERITS (m);
