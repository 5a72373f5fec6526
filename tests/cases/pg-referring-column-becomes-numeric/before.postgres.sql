CREATE TABLE b (c integer PRIMARY KEY, g integer REFERENCES b);
CREATE TABLE a (d integer REFERENCES b);
