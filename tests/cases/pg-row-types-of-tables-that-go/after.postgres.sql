CREATE TABLE persons (id int primary key, first text);
CREATE TABLE others (p persons, id int);
