CREATE FUNCTION alike(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(one) = lower(other) $$;

CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = alike);
CREATE TABLE t (id integer PRIMARY KEY, a text, b text, CONSTRAINT alike CHECK (a OPERATOR(public.===) b));
CREATE VIEW v AS SELECT id FROM t WHERE a OPERATOR(public.===) b;
