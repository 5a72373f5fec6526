CREATE TABLE p (id integer NOT NULL, code text NOT NULL UNIQUE, CONSTRAINT p_key PRIMARY KEY (id));
CREATE TABLE c (id integer PRIMARY KEY, p_id integer REFERENCES p (id));
