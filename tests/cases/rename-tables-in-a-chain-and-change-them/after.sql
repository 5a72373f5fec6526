-- renamed from: x
CREATE TABLE a (id integer PRIMARY KEY, w integer DEFAULT 3);
-- renamed from: a
CREATE TABLE b (id integer PRIMARY KEY, n text);
CREATE INDEX b_n ON b (n);
