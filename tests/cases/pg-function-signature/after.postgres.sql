CREATE TABLE t (id integer PRIMARY KEY, a bigint);
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n + n $$;
CREATE FUNCTION named(m integer) RETURNS integer LANGUAGE sql AS $$ SELECT m $$;
CREATE VIEW doubled AS SELECT id, twice(a::integer) AS a FROM t;
CREATE VIEW plain AS SELECT named(a::integer) AS a FROM t;
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF a ON t FOR EACH ROW EXECUTE FUNCTION touched();
