CREATE TABLE owners (id integer PRIMARY KEY);
