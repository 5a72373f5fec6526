CREATE COLLATION gone (locale = 'C');
CREATE TABLE a (a int);
CREATE TABLE b (b text, x text COLLATE gone, y text COLLATE gone, z text COLLATE "C") INHERITS (a);
