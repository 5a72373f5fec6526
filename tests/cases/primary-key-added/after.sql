CREATE TABLE t (id integer NOT NULL, note text, PRIMARY KEY (id));
