CREATE TABLE visit (id integer PRIMARY KEY);
