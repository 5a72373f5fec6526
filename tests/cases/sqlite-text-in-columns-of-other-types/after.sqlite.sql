-- Types with the affinity of numbers that do not claim to hold any, and numbers that never were some.
CREATE TABLE t (id INTEGER PRIMARY KEY, at DATETIME, doc JSON, flag BOOLEAN, word STRING, number TEXT, price);
