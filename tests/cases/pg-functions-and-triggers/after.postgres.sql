CREATE TABLE t (id integer PRIMARY KEY, updated_at timestamptz, n integer);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := clock_timestamp(); RETURN NEW; END $$;
CREATE TRIGGER t_touch BEFORE INSERT OR UPDATE OF n ON t FOR EACH ROW WHEN (NEW.n > 0) EXECUTE FUNCTION touch();
CREATE FUNCTION double(x integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x * 2';
CREATE PROCEDURE clear(n integer DEFAULT 5) LANGUAGE sql AS 'DELETE FROM t WHERE id > n';
CREATE VIEW doubled AS SELECT id, double(n) AS twice FROM t;
