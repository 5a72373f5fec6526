CREATE DOMAIN word AS numeric;
CREATE TABLE notes (id integer, said word, heard word[], meant text COLLATE "C");
