CREATE TABLE a (email text, k integer);
ALTER TABLE a ALTER email SET (n_distinct = -0.5);
ALTER TABLE a ALTER k SET (n_distinct = 5);
ALTER TABLE a ALTER email SET STORAGE EXTERNAL;
ALTER TABLE a ALTER email SET STATISTICS 50;
