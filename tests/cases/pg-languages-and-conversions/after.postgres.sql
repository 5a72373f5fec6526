CREATE TABLE t (id integer PRIMARY KEY);
CREATE LANGUAGE other HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION f() RETURNS integer LANGUAGE other AS $$ BEGIN RETURN 1; END $$;
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION latin IS 'as it was';
