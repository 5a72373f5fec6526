CREATE TABLE p (id int PRIMARY KEY, n int, s int, q int);
CREATE TABLE r (id int PRIMARY KEY, n int, s text);
