CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer, other_id integer, CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES a (id));
