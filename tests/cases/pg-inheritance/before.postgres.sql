CREATE TABLE base (id integer NOT NULL, at date);
