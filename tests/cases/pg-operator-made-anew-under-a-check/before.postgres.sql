CREATE FUNCTION alike(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;

CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = alike);
CREATE TABLE t (id integer PRIMARY KEY, a text, b text, CONSTRAINT alike CHECK (a OPERATOR(public.===) b));
CREATE VIEW v AS SELECT id FROM t WHERE a OPERATOR(public.===) b;
