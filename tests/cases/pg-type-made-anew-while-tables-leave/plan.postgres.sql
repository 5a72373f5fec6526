-- 1. detach partition public.people_low of public.people
ALTER TABLE public.people DETACH PARTITION public.people_low;
--    undo:
ALTER TABLE ONLY public.people ATTACH PARTITION public.people_low FOR VALUES FROM (MINVALUE) TO (10);

-- 2. take the rows out of public.dogs
CREATE TABLE public._lockplane_rows_1 AS SELECT id, called, mood, breed FROM ONLY public.dogs;
--    undo:
INSERT INTO public.dogs (id, called, mood, breed) SELECT id, called, mood, breed FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.dogs
DROP TABLE public.dogs;
--    undo:
CREATE TABLE public.dogs (
    breed text
) INHERITS (public.beings);
ALTER TABLE public.dogs ALTER COLUMN mood SET DEFAULT '{sad}'::public.mood[];

-- 4. change type public.mood from (sad, glad) to (glad, sad)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('glad', 'sad');
ALTER TABLE public.beings ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.beings ALTER COLUMN mood TYPE public.mood[] USING mood::text[]::public.mood[];
ALTER TABLE public.beings ALTER COLUMN mood SET DEFAULT '{sad}'::public.mood[];
ALTER TABLE public.people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.people ALTER COLUMN mood SET DEFAULT 'sad'::public.mood;
ALTER TABLE public.people_low ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.people_low ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.people_low ALTER COLUMN mood SET DEFAULT 'sad'::public.mood;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN mood TYPE public.mood[] USING mood::text[]::public.mood[];
DROP TYPE public._lockplane_old_mood;
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'glad');
ALTER TABLE public.beings ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.beings ALTER COLUMN mood TYPE public.mood[] USING mood::text[]::public.mood[];
ALTER TABLE public.beings ALTER COLUMN mood SET DEFAULT '{sad}'::public.mood[];
ALTER TABLE public.people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.people ALTER COLUMN mood SET DEFAULT 'sad'::public.mood;
ALTER TABLE public.people_low ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.people_low ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.people_low ALTER COLUMN mood SET DEFAULT 'sad'::public.mood;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN mood TYPE public.mood[] USING mood::text[]::public.mood[];
DROP TYPE public._lockplane_old_mood;

-- 5. make domain public.name anew
ALTER DOMAIN public.name RENAME TO _lockplane_old_name;
CREATE DOMAIN public.name AS text;
ALTER DOMAIN public.name ADD CONSTRAINT name_check CHECK ((VALUE <> ''::text));
DROP DOMAIN public._lockplane_old_name;
--    undo:
ALTER DOMAIN public.name RENAME TO _lockplane_old_name;
CREATE DOMAIN public.name AS character varying(20);
ALTER DOMAIN public.name ADD CONSTRAINT name_check CHECK (((VALUE)::text <> ''::text));
DROP DOMAIN public._lockplane_old_name;

-- 6. create table public.dogs
CREATE TABLE public.dogs (
    id integer,
    called name,
    mood public.mood[] DEFAULT '{sad}'::public.mood[],
    breed text
);
--    undo:
DROP TABLE public.dogs;

-- 7. put the rows into public.dogs
INSERT INTO public.dogs (id, called, mood, breed) SELECT id, called, mood, breed FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, called, mood, breed FROM ONLY public.dogs;
