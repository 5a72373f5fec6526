CREATE TABLE t (a integer, b integer,
    CONSTRAINT two CHECK (a > 0), CONSTRAINT one CHECK (b > 0), CONSTRAINT four UNIQUE (a));
CREATE INDEX y ON t (a);
CREATE INDEX x ON t (b);
CREATE UNIQUE INDEX five ON t (b);
CREATE TABLE u (c integer CONSTRAINT three PRIMARY KEY);
