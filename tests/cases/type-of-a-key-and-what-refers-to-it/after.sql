CREATE TABLE p (id bigint NOT NULL, name text, PRIMARY KEY (id));
CREATE TABLE c (id bigint NOT NULL, p_id bigint NOT NULL REFERENCES p (id), PRIMARY KEY (id));
CREATE INDEX c_p ON c (p_id);
