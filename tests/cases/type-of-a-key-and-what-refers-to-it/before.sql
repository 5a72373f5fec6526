CREATE TABLE p (id integer NOT NULL, name text, PRIMARY KEY (id));
CREATE TABLE c (id integer NOT NULL, p_id integer NOT NULL REFERENCES p (id), PRIMARY KEY (id));
CREATE INDEX c_p ON c (p_id);
