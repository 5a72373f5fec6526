CREATE FUNCTION backwards(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT bttextcmp($2, $1) $$;

CREATE OPERATOR CLASS backwards_text FOR TYPE text USING btree AS
    OPERATOR 1 > , OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 backwards(text, text);
CREATE TABLE t (id integer PRIMARY KEY, a text);
CREATE INDEX t_backwards ON t (a backwards_text);
