CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, city text NOT NULL DEFAULT 'Oslo');
