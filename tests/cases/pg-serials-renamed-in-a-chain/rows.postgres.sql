INSERT INTO t(x) VALUES ('a'),('b');
INSERT INTO u(y) VALUES ('a'),('b'),('c');
