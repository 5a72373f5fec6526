-- 1. drop trigger public.shouts on public.Visits
DROP TRIGGER shouts ON public."Visits";
--    undo:
CREATE TRIGGER shouts BEFORE INSERT ON public."Visits" FOR EACH ROW WHEN ((new.old_name = 'never'::text)) EXECUTE FUNCTION public.shout();

-- 2. take the rows out of public.Visits
CREATE TABLE public._lockplane_rows_1 AS SELECT id, day, moods, best, old_name AS new_name FROM ONLY public."Visits";
CREATE TABLE public._lockplane_rows_1_at_1 AS SELECT last_value, is_called FROM public."Visits_id_seq";
--    undo:
INSERT INTO public."Visits" (id, day, moods, best, old_name) OVERRIDING SYSTEM VALUE SELECT id, day, moods, best, new_name FROM public._lockplane_rows_1;
SELECT setval(pg_get_serial_sequence('public."Visits"', 'id'), greatest(max(id)::bigint + 1, 10, (SELECT last_value + CASE WHEN is_called THEN 5 ELSE 0 END FROM public._lockplane_rows_1_at_1)), false) FROM public."Visits";
DROP TABLE public._lockplane_rows_1_at_1;
DROP TABLE public._lockplane_rows_1;

-- 3. take the rows out of public.counts
CREATE TABLE public._lockplane_rows_2 AS SELECT k, n FROM public.counts;
--    undo:
INSERT INTO public.counts (k, n) SELECT k, n FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 4. drop table public.Visits
DROP TABLE public."Visits";
--    undo:
CREATE TABLE public."Visits" (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5 START WITH 10),
    day date NOT NULL,
    moods public.mood[],
    best public.mood DEFAULT 'high'::public.mood,
    twice bigint GENERATED ALWAYS AS (id * 2) STORED,
    old_name text
);

-- 5. drop table public.counts_0
ALTER TABLE public.counts DETACH PARTITION public.counts_0;
DROP TABLE public.counts_0;
--    undo:
CREATE TABLE public.counts_0 (
    k integer,
    n integer
);
ALTER TABLE ONLY public.counts ATTACH PARTITION public.counts_0 FOR VALUES WITH (modulus 2, remainder 0);

-- 6. drop table public.counts_1
ALTER TABLE public.counts DETACH PARTITION public.counts_1;
DROP TABLE public.counts_1;
--    undo:
CREATE TABLE public.counts_1 (
    k integer,
    n integer
);
ALTER TABLE ONLY public.counts ATTACH PARTITION public.counts_1 FOR VALUES WITH (modulus 2, remainder 1);

-- 7. drop table public.counts
DROP TABLE public.counts;
--    undo:
CREATE TABLE public.counts (
    k integer,
    n integer
) PARTITION BY HASH (k);

-- 8. change type public.mood from (low, high) to (high, low)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('high', 'low');
ALTER TABLE public.visits_late ALTER COLUMN best DROP DEFAULT;
ALTER TABLE public.visits_late ALTER COLUMN moods TYPE public.mood[] USING moods::text[]::public.mood[], ALTER COLUMN best TYPE public.mood USING best::text::public.mood;
ALTER TABLE public.visits_late ALTER COLUMN best SET DEFAULT 'high'::public.mood;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN moods TYPE public.mood[] USING moods::text[]::public.mood[], ALTER COLUMN best TYPE public.mood USING best::text::public.mood;
DROP TYPE public._lockplane_old_mood;
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('low', 'high');
ALTER TABLE public.visits_late ALTER COLUMN best DROP DEFAULT;
ALTER TABLE public.visits_late ALTER COLUMN moods TYPE public.mood[] USING moods::text[]::public.mood[], ALTER COLUMN best TYPE public.mood USING best::text::public.mood;
ALTER TABLE public.visits_late ALTER COLUMN best SET DEFAULT 'high'::public.mood;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN moods TYPE public.mood[] USING moods::text[]::public.mood[], ALTER COLUMN best TYPE public.mood USING best::text::public.mood;
DROP TYPE public._lockplane_old_mood;

-- 9. create table public.Visits
CREATE TABLE public."Visits" (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5 START WITH 10),
    day date NOT NULL,
    moods public.mood[],
    best public.mood DEFAULT 'high'::public.mood,
    twice bigint GENERATED ALWAYS AS (id * 2) STORED,
    new_name text
) PARTITION BY RANGE (day);
--    undo:
DROP TABLE public."Visits";

-- 10. create table public.counts
CREATE TABLE public.counts (
    k bigint,
    n integer
);
--    undo:
DROP TABLE public.counts;

-- 11. put the rows into public.counts
INSERT INTO public.counts (k, n) SELECT k, n FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT k, n FROM ONLY public.counts;

-- 12. create table public.visits_early
CREATE TABLE public.visits_early (
    id bigint NOT NULL,
    day date NOT NULL,
    moods public.mood[],
    best public.mood DEFAULT 'high'::public.mood,
    twice bigint GENERATED ALWAYS AS (id * 2) STORED,
    new_name text
);
ALTER TABLE ONLY public."Visits" ATTACH PARTITION public.visits_early FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
--    undo:
ALTER TABLE public."Visits" DETACH PARTITION public.visits_early;
DROP TABLE public.visits_early;

-- 13. attach public.visits_late to public.Visits as a partition
ALTER TABLE ONLY public."Visits" ATTACH PARTITION public.visits_late FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
--    undo:
ALTER TABLE public."Visits" DETACH PARTITION public.visits_late;

-- 14. put the rows into public.Visits
INSERT INTO public."Visits" (id, day, moods, best, new_name) OVERRIDING SYSTEM VALUE SELECT id, day, moods, best, new_name FROM public._lockplane_rows_1;
SELECT setval(pg_get_serial_sequence('public."Visits"', 'id'), greatest(max(id)::bigint + 1, 10, (SELECT last_value + CASE WHEN is_called THEN 5 ELSE 0 END FROM public._lockplane_rows_1_at_1)), false) FROM public."Visits";
DROP TABLE public._lockplane_rows_1_at_1;
DROP TABLE public._lockplane_rows_1;
--    undo, but for the rows of public.Visits that are in public.visits_late by then:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, day, moods, best, new_name FROM public."Visits" WHERE tableoid NOT IN ('public.visits_late'::regclass);
CREATE TABLE public._lockplane_rows_1_at_1 AS SELECT last_value, is_called FROM public."Visits_id_seq";

-- 15. create trigger public.shouts on public.Visits
CREATE TRIGGER shouts BEFORE INSERT ON public."Visits" FOR EACH ROW WHEN ((new.new_name = 'never'::text)) EXECUTE FUNCTION public.shout();
--    undo:
DROP TRIGGER shouts ON public."Visits";
