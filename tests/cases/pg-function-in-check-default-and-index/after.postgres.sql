CREATE FUNCTION tidy(x text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(trim(x)) $$;
CREATE TABLE t (id integer PRIMARY KEY, code text DEFAULT tidy(' A '), CHECK (code = tidy(code)));
CREATE UNIQUE INDEX t_code ON t (tidy(code));
