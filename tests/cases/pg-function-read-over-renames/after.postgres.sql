-- renamed from: a
CREATE TABLE c (
    x integer,
    y integer -- renamed from: z
);
CREATE FUNCTION rows() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) + 1 FROM c; END;
CREATE FUNCTION most() RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(y) FROM c; END;
CREATE VIEW told AS SELECT rows() AS rows;
