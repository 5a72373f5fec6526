CREATE TABLE people (id integer, note text, boss integer, PRIMARY KEY (id) INCLUDE (note));
CREATE UNIQUE INDEX people_twice ON people (id, boss) INCLUDE (note);
ALTER TABLE people ADD FOREIGN KEY (boss) REFERENCES people;
CREATE TABLE pairs (a integer, b integer, FOREIGN KEY (a, b) REFERENCES people (id, boss));
