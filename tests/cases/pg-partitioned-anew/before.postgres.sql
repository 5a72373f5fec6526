CREATE TABLE logs (id integer NOT NULL, day date NOT NULL);
