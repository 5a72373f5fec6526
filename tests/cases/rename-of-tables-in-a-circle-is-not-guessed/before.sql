CREATE TABLE one (id integer PRIMARY KEY, x text);
CREATE TABLE two (id integer PRIMARY KEY, x text, y text);
