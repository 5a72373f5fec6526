CREATE TABLE parents (id integer PRIMARY KEY, age text NOT NULL, CHECK (length(age) > 0));
CREATE TABLE children (id integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id) ON DELETE CASCADE);
CREATE TABLE pets (id integer PRIMARY KEY, parent_id integer REFERENCES parents (id) ON DELETE SET NULL);
