INSERT INTO t VALUES ('a=>1', 'A', '1 .. 2');
