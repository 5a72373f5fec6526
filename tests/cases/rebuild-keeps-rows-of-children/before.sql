CREATE TABLE parents (id integer PRIMARY KEY, age text);
CREATE TABLE children (id integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id) ON DELETE CASCADE);
CREATE TABLE pets (id integer PRIMARY KEY, parent_id integer REFERENCES parents (id) ON DELETE SET NULL);
