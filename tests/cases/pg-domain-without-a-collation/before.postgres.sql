CREATE DOMAIN word AS text;
CREATE TABLE notes (id integer, said word COLLATE "C", heard word[] COLLATE "C", meant word COLLATE "C");
