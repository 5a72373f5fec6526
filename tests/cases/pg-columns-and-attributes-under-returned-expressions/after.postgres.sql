CREATE TABLE emp (
    id integer PRIMARY KEY,
    -- renamed from: salary
    wage numeric(10, 2),
    rank text DEFAULT 'none',
    note varchar(20)
);
CREATE FUNCTION pay(e emp) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN e.wage * 13;
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT sum(wage) FROM emp);
CREATE FUNCTION grades() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(DISTINCT rank) FROM emp);
CREATE FUNCTION noted() RETURNS text LANGUAGE sql STABLE RETURN (SELECT max(note) FROM emp);
CREATE VIEW notes AS SELECT noted() AS note;

CREATE TYPE version AS (major integer, minor integer, patch integer);
CREATE FUNCTION version_of(t integer) RETURNS version LANGUAGE sql IMMUTABLE RETURN row(t, t, t)::version;
CREATE TYPE size AS (x integer, y integer);
CREATE FUNCTION size_of(t integer) RETURNS size LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT row(t, t)::size; END;
