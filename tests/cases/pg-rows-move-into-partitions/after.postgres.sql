CREATE TYPE mood AS ENUM ('high', 'low');
CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
CREATE TABLE "Visits" (
    id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5),
    day date NOT NULL,
    moods mood[],
    best mood DEFAULT 'high',
    twice bigint GENERATED ALWAYS AS (id * 2) STORED,
    new_name text -- renamed from: old_name
) PARTITION BY RANGE (day);
CREATE TABLE visits_early PARTITION OF "Visits" FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE visits_late PARTITION OF "Visits" FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
CREATE TRIGGER shouts BEFORE INSERT ON "Visits" FOR EACH ROW WHEN (new.new_name = 'never') EXECUTE FUNCTION shout();
CREATE TABLE counts (k bigint, n integer);
