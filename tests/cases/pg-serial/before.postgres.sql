CREATE TABLE old (id serial PRIMARY KEY, note text);
