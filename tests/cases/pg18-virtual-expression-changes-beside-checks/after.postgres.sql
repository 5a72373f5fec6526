CREATE TABLE a (id integer PRIMARY KEY, v integer NOT NULL, g integer GENERATED ALWAYS AS (v + 2) VIRTUAL, t text, CHECK (length(t) > 0));
CREATE VIEW va AS SELECT id, g FROM a;
CREATE TABLE b (id integer PRIMARY KEY, n text, v text GENERATED ALWAYS AS (lower(n || 'x')) VIRTUAL, CONSTRAINT vm CHECK (length(v) < 10));
CREATE VIEW vb AS SELECT v FROM b;
CREATE TABLE c (id integer PRIMARY KEY, n text, v text GENERATED ALWAYS AS (lower(n || 'x')) VIRTUAL, CONSTRAINT cl CHECK (length(n) < 10));
CREATE VIEW vc AS SELECT v FROM c;
