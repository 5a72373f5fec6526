CREATE TABLE a (a integer NOT NULL, note text, PRIMARY KEY (a), CHECK (a > 0)) PARTITION BY RANGE (a);
CREATE TABLE b (a integer, note text);
CREATE TABLE c (a integer NOT NULL, note text, CONSTRAINT c_pkey PRIMARY KEY (a));
CREATE INDEX c_note_idx ON c (note);
CREATE INDEX by_note ON a (note);
