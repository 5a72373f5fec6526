CREATE TABLE b (c numeric(10) PRIMARY KEY, g numeric(10) REFERENCES b);
CREATE TABLE a (d numeric(10) REFERENCES b);
