CREATE COLLATION c (locale = 'C');
CREATE TABLE a (a int);
CREATE TABLE b (a int, b text COLLATE c, x text, y varchar(20) COLLATE c, z text COLLATE "C") INHERITS (a);
