-- A body that is one expression (RETURN) is read when the function is made, as those of BEGIN ATOMIC are.
CREATE TABLE emp (id integer PRIMARY KEY, salary numeric(10, 2), grade integer, note varchar(10));
CREATE FUNCTION pay(e emp) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN e.salary * 13;
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT sum(salary) FROM emp);
CREATE FUNCTION grades() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(DISTINCT grade) FROM emp);
CREATE FUNCTION noted() RETURNS text LANGUAGE sql STABLE RETURN (SELECT max(note) FROM emp);
CREATE VIEW notes AS SELECT noted() AS note;

CREATE TYPE version AS (major integer, minor integer);
CREATE FUNCTION version_of(t integer) RETURNS version LANGUAGE sql IMMUTABLE RETURN row(t, t)::version;
CREATE TYPE size AS (x integer, y integer, z integer);
CREATE FUNCTION size_of(t integer) RETURNS size LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT row(t, t, t)::size; END;
