CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n * 2 $$;
CREATE FUNCTION named(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n $$;
CREATE VIEW doubled AS SELECT id, twice(a) AS a FROM t;
CREATE VIEW plain AS SELECT named(a) AS a FROM t;
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF a ON t FOR EACH ROW EXECUTE FUNCTION touched();
