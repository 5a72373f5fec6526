CREATE TABLE parents (id integer PRIMARY KEY);
CREATE TABLE children (id integer PRIMARY KEY, parent_id integer REFERENCES parents (id));
CREATE TABLE toys (id integer PRIMARY KEY, child_id integer NOT NULL REFERENCES children (id) ON DELETE CASCADE);
CREATE TABLE other (id integer PRIMARY KEY);
