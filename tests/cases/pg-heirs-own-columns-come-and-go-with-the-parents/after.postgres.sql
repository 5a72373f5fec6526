CREATE TABLE b (
    a integer
);

CREATE TABLE m (
    a integer,
    b bigint
) INHERITS (b);

CREATE TABLE d (
    a integer,
    own text
) INHERITS (m);
