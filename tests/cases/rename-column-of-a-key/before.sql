CREATE TABLE p (id integer NOT NULL, PRIMARY KEY (id));
CREATE TABLE c (p_id integer NOT NULL, no integer NOT NULL, PRIMARY KEY (p_id, no), FOREIGN KEY (p_id) REFERENCES p (id));
