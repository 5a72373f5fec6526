-- needs: PostgreSQL 18
CREATE TABLE ruled (id integer PRIMARY KEY, a integer, v text COLLATE "C" GENERATED ALWAYS AS ((a)::text) VIRTUAL);
CREATE RULE ro AS ON UPDATE TO ruled DO INSTEAD NOTHING;
CREATE TABLE fired (id integer PRIMARY KEY, a integer, v integer GENERATED ALWAYS AS (a * 2) VIRTUAL, updates integer DEFAULT 0);
CREATE FUNCTION fires() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.updates := NEW.updates + 1; RETURN NEW; END$$;
CREATE TRIGGER fires BEFORE UPDATE ON fired FOR EACH ROW EXECUTE FUNCTION fires();
CREATE TABLE listed (id integer, a integer, v integer GENERATED ALWAYS AS (a * 2) VIRTUAL);
CREATE TABLE parts (id integer, a integer, v integer GENERATED ALWAYS AS (a * 2) VIRTUAL) PARTITION BY RANGE (id);
CREATE TABLE part PARTITION OF parts FOR VALUES FROM (0) TO (10);
CREATE PUBLICATION everything FOR TABLE listed, parts;
