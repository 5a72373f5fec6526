CREATE TABLE a (email varchar(90), k bigint);
ALTER TABLE a ALTER k SET (n_distinct = 5);
