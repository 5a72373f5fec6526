CREATE TYPE st AS ENUM ('todo', 'cancelled', 'doing');
CREATE TABLE jobs (id int PRIMARY KEY, s st NOT NULL DEFAULT 'todo', note text);
CREATE INDEX jobs_s ON jobs (s);
CREATE FUNCTION stop(p_id int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN UPDATE jobs SET s = 'cancelled'::st WHERE id = p_id; RETURN 1; END $$;
CREATE FUNCTION watch() RETURNS trigger LANGUAGE plpgsql STABLE AS $$ BEGIN IF new.s = 'cancelled' THEN new.note := 'stopped'; END IF; RETURN new; END $$;
CREATE TRIGGER watch BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION watch();
CREATE PROCEDURE stop_all() LANGUAGE plpgsql AS $$ DECLARE to_what st := 'cancelled'; BEGIN UPDATE jobs SET s = to_what; END $$;
CREATE TYPE kind AS ENUM ('a', 'b');
-- It is called for each row when the check comes.
CREATE FUNCTION is_a(k kind) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN k IN ('a', 'b'); END $$;
CREATE TABLE checked (k kind CHECK (is_a(k)), CHECK (is_a(k) IS NOT NULL));
CREATE TYPE late AS ENUM ('x', 'y');
-- A default is looked at when the function is made.
CREATE FUNCTION with_default(l late DEFAULT 'y') RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE TABLE lates (l late);
