-- roles: lp_reader, lp_owner
CREATE PROCEDURE a(x integer, INOUT y text) LANGUAGE plpgsql AS $f$ BEGIN
  NULL;
END $f$;
REVOKE ALL ON PROCEDURE a(integer, text) FROM PUBLIC; GRANT EXECUTE ON PROCEDURE a(integer, text) TO lp_reader;
CREATE FUNCTION b(x uuid, VARIADIC y jsonb[]) RETURNS varchar LANGUAGE sql AS 'SELECT ''''';
REVOKE ALL ON FUNCTION b FROM PUBLIC; GRANT EXECUTE ON FUNCTION b TO lp_reader;
CREATE AGGREGATE g(x text) (SFUNC = textcat, STYPE = text, INITCOND = 'x');
REVOKE ALL ON FUNCTION g(text) FROM PUBLIC; GRANT EXECUTE ON FUNCTION g(text) TO lp_reader;
CREATE AGGREGATE n(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '4');
REVOKE ALL ON FUNCTION n() FROM PUBLIC; GRANT EXECUTE ON FUNCTION n() TO lp_reader;
CREATE AGGREGATE o(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, PARALLEL = SAFE);
REVOKE ALL ON FUNCTION o(float8, float8) FROM PUBLIC; GRANT EXECUTE ON FUNCTION o(float8, float8) TO lp_reader;
CREATE FUNCTION is_u(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR @~ (RIGHTARG = text, FUNCTION = is_u);
ALTER OPERATOR @~ (NONE, text) OWNER TO lp_owner;
CREATE TYPE oid AS ENUM ('a'); GRANT USAGE ON TYPE oid TO lp_reader;
CREATE TABLE base (name text, oid int);
CREATE VIEW jsonb AS SELECT name, oid FROM base; GRANT SELECT (name, oid) ON jsonb TO lp_reader;
