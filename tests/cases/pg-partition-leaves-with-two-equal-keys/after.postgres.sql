CREATE TABLE a (
    a integer,
    UNIQUE (a)
) PARTITION BY RANGE (a);

CREATE TABLE b (
    a integer,
    UNIQUE (a)
);

CREATE TABLE m (
    n integer
) PARTITION BY RANGE (n);

CREATE TABLE p (
    n integer
);

CREATE INDEX m_n ON m (n);
CREATE INDEX p_n_idx ON p (n);
