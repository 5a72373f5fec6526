-- needs: PostgreSQL 18
CREATE TABLE a (id integer PRIMARY KEY, v integer NOT NULL, g integer GENERATED ALWAYS AS (v + 1) VIRTUAL, t text);
CREATE VIEW va AS SELECT id, g FROM a;
CREATE TABLE b (id integer PRIMARY KEY, n text, v text GENERATED ALWAYS AS (lower(n)) VIRTUAL, CONSTRAINT vl CHECK (length(v) < 10));
CREATE VIEW vb AS SELECT v FROM b;
CREATE TABLE c (id integer PRIMARY KEY, n text, v text GENERATED ALWAYS AS (lower(n)) VIRTUAL, CONSTRAINT cl CHECK (length(n) < 9));
CREATE VIEW vc AS SELECT v FROM c;
