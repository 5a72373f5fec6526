-- roles: lp_reader, lp_owner
CREATE PROCEDURE a(x integer, INOUT y text DEFAULT 'a') LANGUAGE plpgsql AS $f$ BEGIN
  PERFORM 1;
END $f$;
REVOKE ALL ON PROCEDURE a(integer, text) FROM PUBLIC;
CREATE FUNCTION b(x uuid, VARIADIC y jsonb[] DEFAULT '{}') RETURNS text LANGUAGE sql AS 'SELECT ''''';
REVOKE ALL ON FUNCTION b FROM PUBLIC;
CREATE AGGREGATE g(x text) (SFUNC = textcat, STYPE = text);
REVOKE ALL ON FUNCTION g(text) FROM PUBLIC;
CREATE AGGREGATE n(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
REVOKE ALL ON FUNCTION n() FROM PUBLIC;
CREATE AGGREGATE o(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final);
REVOKE ALL ON FUNCTION o(float8, float8) FROM PUBLIC;
CREATE FUNCTION is_t(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR @~ (RIGHTARG = text, FUNCTION = is_t);
ALTER OPERATOR @~ (NONE, text) OWNER TO lp_reader;
CREATE TYPE oid AS ENUM ('a', 'b');
CREATE TABLE base (name varchar(3), oid int);
CREATE VIEW jsonb AS SELECT name, oid FROM base;
GRANT SELECT (name) ON jsonb TO lp_owner;
