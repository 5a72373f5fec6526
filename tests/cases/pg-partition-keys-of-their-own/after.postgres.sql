CREATE TABLE guests (id integer NOT NULL, ship text NOT NULL) PARTITION BY LIST (ship);
CREATE TABLE guests_a PARTITION OF guests FOR VALUES IN ('a');
ALTER TABLE guests ADD CONSTRAINT guests_ship_id_key UNIQUE (ship, id);
-- The key of a partition may belong to an index of the whole that is no key.
CREATE TABLE crew (id integer NOT NULL, ship text NOT NULL, note text) PARTITION BY LIST (ship);
CREATE TABLE crew_a PARTITION OF crew FOR VALUES IN ('a');
CREATE UNIQUE INDEX crew_once ON ONLY crew (ship, id);
CREATE UNIQUE INDEX crew_a_once ON crew_a (ship, id);
ALTER INDEX crew_once ATTACH PARTITION crew_a_once;
ALTER TABLE crew_a ADD CONSTRAINT crew_a_pkey PRIMARY KEY USING INDEX crew_a_once;
