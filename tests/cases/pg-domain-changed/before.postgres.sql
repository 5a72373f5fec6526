CREATE DOMAIN quantity AS integer;
CREATE TABLE stock (id integer PRIMARY KEY);
