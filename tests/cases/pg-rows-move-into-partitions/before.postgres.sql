CREATE TYPE mood AS ENUM ('low', 'high');
CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
CREATE TABLE "Visits" (
    id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5),
    day date NOT NULL,
    moods mood[],
    best mood DEFAULT 'high',
    twice bigint GENERATED ALWAYS AS (id * 2) STORED,
    old_name text
);
CREATE TABLE visits_late (
    id bigint NOT NULL,
    day date NOT NULL,
    moods mood[],
    best mood DEFAULT 'high',
    twice bigint GENERATED ALWAYS AS (id * 2) STORED,
    new_name text
);
CREATE TRIGGER shouts BEFORE INSERT ON "Visits" FOR EACH ROW WHEN (new.old_name = 'never') EXECUTE FUNCTION shout();
CREATE TABLE counts (k integer, n integer) PARTITION BY HASH (k);
CREATE TABLE counts_0 PARTITION OF counts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE counts_1 PARTITION OF counts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
