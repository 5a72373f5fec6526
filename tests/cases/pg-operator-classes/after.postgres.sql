CREATE FUNCTION backwards(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT bttextcmp($2, $1) $$;

CREATE OPERATOR FAMILY backwards USING btree;
CREATE OPERATOR CLASS backwards_text FOR TYPE text USING btree FAMILY backwards AS
    OPERATOR 1 > (text, text), OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 backwards(text, text);
CREATE OPERATOR CLASS other_hash FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer);
COMMENT ON OPERATOR CLASS other_hash USING hash IS 'the same again';

CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE INDEX t_backwards ON t (a backwards_text);
CREATE INDEX t_b ON t USING hash (b other_hash);
