CREATE TABLE t (a integer, b integer,
    CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (b > 0), CONSTRAINT three UNIQUE (a));
CREATE INDEX x ON t (a);
CREATE INDEX y ON t (b);
CREATE UNIQUE INDEX four ON t (b);
CREATE TABLE u (c integer CONSTRAINT five PRIMARY KEY);
