CREATE TABLE a (id integer PRIMARY KEY, n integer);
CREATE VIEW counter AS SELECT count(*) AS n FROM a;
CREATE TABLE a_id_seq (id integer);
CREATE TABLE s (x text);
-- renamed from: states
CREATE TABLE state (id integer PRIMARY KEY);
CREATE TABLE of_state (id integer REFERENCES state);
