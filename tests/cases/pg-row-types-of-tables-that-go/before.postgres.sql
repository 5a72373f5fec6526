CREATE TABLE people (id int primary key, first text);
CREATE TABLE others (p people, ps people[], id int);
CREATE TABLE more (p people);
