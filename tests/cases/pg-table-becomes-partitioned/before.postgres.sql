CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TABLE region (code text PRIMARY KEY);
CREATE TABLE event (
    id serial,
    region text NOT NULL REFERENCES region (code),
    note text,
    PRIMARY KEY (region, id)
);
CREATE TABLE remark (region text, event integer, FOREIGN KEY (region, event) REFERENCES event (region, id));
CREATE INDEX event_note ON event (note);
CREATE VIEW noted AS SELECT id, note FROM event WHERE note IS NOT NULL;
CREATE VIEW noted_twice AS SELECT id, note || note AS note FROM noted;
CREATE MATERIALIZED VIEW per_region AS SELECT region, count(*) AS count FROM event GROUP BY region;
CREATE UNIQUE INDEX per_region_key ON per_region (region);
CREATE TRIGGER event_touch BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON event USING (true);
COMMENT ON VIEW noted IS 'has a note';
