CREATE TABLE t (tenant integer NOT NULL, id integer NOT NULL, note text, PRIMARY KEY (tenant, id));
