CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE t (
    id integer PRIMARY KEY, p_id integer, pos integer, during daterange,
    CONSTRAINT t_p FOREIGN KEY (p_id) REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT t_pos UNIQUE (pos) DEFERRABLE,
    CONSTRAINT t_during EXCLUDE USING gist (during WITH &&)
);
