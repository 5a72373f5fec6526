CREATE TABLE t (
    a integer[] CHECK (a IN ('{1}', '{2}', '{3}', '{4}')),
    x integer,
    y integer,
    CONSTRAINT far CHECK (a NOT IN ('{7}', '{8}', '{9}'))
);
CREATE INDEX i ON t (x) WHERE a IN ('{1}', '{2}', '{3}');
CREATE VIEW v AS SELECT a FROM t WHERE a IN ('{1}', '{2}', '{3}') OR (x = 1 OR y = 2) OR x = 5;
