CREATE TABLE people (id int primary key, first text, last text);
CREATE FUNCTION full_name(people) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.first || ' ' || $1.last $$;
CREATE FUNCTION everyone() RETURNS SETOF people LANGUAGE sql STABLE AS $$ SELECT * FROM people $$;
CREATE INDEX by_full ON people (full_name(people));
CREATE CAST (people AS text) WITH FUNCTION full_name(people);
CREATE TABLE others (p people DEFAULT '(1,a,b)', ps people[], id int, CHECK (p IS DISTINCT FROM '(2,,)'::people));
CREATE VIEW v AS SELECT p.*, full_name(p) AS name FROM people p;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION trg();
