-- renamed from: people
CREATE TABLE persons (id int primary key, first text, last text);
CREATE FUNCTION full_name(persons) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.first || ' ' || $1.last $$;
CREATE FUNCTION everyone() RETURNS SETOF persons LANGUAGE sql STABLE AS $$ SELECT * FROM persons $$;
CREATE INDEX by_full ON persons (full_name(persons));
CREATE CAST (persons AS text) WITH FUNCTION full_name(persons);
CREATE TABLE others (p persons DEFAULT '(1,a,b)', ps persons[], id int, CHECK (p IS DISTINCT FROM '(2,,)'::persons));
CREATE VIEW v AS SELECT p.*, full_name(p) AS name FROM persons p;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE INSERT ON persons FOR EACH ROW EXECUTE FUNCTION trg();
