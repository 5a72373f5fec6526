CREATE TABLE base (id integer NOT NULL, at date, CHECK (id > 0));
CREATE TABLE derived (extra text) INHERITS (base);
