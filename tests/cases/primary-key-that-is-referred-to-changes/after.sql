CREATE TABLE p (id integer NOT NULL, code text NOT NULL UNIQUE, tenant integer NOT NULL DEFAULT 0, UNIQUE (id), CONSTRAINT p_key PRIMARY KEY (tenant, id));
CREATE TABLE c (id integer PRIMARY KEY, p_id integer REFERENCES p (id));
