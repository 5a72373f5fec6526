CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer, other_id integer, CONSTRAINT b_other FOREIGN KEY (other_id) REFERENCES a (id));
