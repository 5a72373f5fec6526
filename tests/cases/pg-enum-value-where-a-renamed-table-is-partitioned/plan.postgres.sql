-- 1. rename table public.e to public.feelings
--    hazard rename: table public.e becomes public.feelings: code that still uses the old name fails
ALTER TABLE public.e RENAME TO feelings;
--    hazard of the undo rename: table public.feelings becomes public.e: code that still uses the old name fails
--    undo:
ALTER TABLE public.feelings RENAME TO e;

-- 2. rename column public.feelings.m to mood
--    hazard rename: public.feelings.m becomes public.feelings.mood: code that still uses the old name fails
ALTER TABLE public.feelings RENAME COLUMN m TO mood;
--    hazard of the undo rename: public.feelings.mood becomes public.feelings.m: code that still uses the old name fails
--    undo:
ALTER TABLE public.feelings RENAME COLUMN mood TO m;

-- 3. rename column public.v.m to mood
--    hazard rename: public.v.m becomes public.v.mood: code that still uses the old name fails
ALTER TABLE public.v RENAME COLUMN m TO mood;
--    hazard of the undo rename: public.v.mood becomes public.v.m: code that still uses the old name fails
--    undo:
ALTER TABLE public.v RENAME COLUMN mood TO m;

-- 4. change type public.mood from (x, y) to (x, y, z)
ALTER TYPE public.mood ADD VALUE 'z' AFTER 'y';
--    hazard of the undo drop_type: type public.mood loses z; rows that hold one make the step fail
--    undo:
DROP VIEW public.v;
CREATE TABLE public._lockplane_rows_1 AS SELECT mood, o FROM public.feelings;
ALTER TABLE public.feelings DETACH PARTITION public.e2;
DROP TABLE public.e2;
ALTER TABLE public.feelings DETACH PARTITION public.e1;
DROP TABLE public.e1;
DROP TABLE public.feelings;
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('x', 'y');
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
DROP TYPE public._lockplane_old_mood;
CREATE TABLE public.feelings (
    mood public.mood NOT NULL,
    o integer
) PARTITION BY LIST (mood);
CREATE TABLE public.e1 (
    mood public.mood NOT NULL,
    o integer
);
ALTER TABLE ONLY public.feelings ATTACH PARTITION public.e1 FOR VALUES IN ('x');
CREATE TABLE public.e2 (
    mood public.mood NOT NULL,
    o integer
);
ALTER TABLE ONLY public.feelings ATTACH PARTITION public.e2 DEFAULT;
INSERT INTO public.feelings (mood, o) SELECT mood, o FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
CREATE VIEW public.v AS
 SELECT feelings.mood
   FROM public.feelings;

-- 5. add column public.feelings.extra (text)
ALTER TABLE public.feelings ADD COLUMN extra text;
--    hazard of the undo drop_column: every value of public.feelings.extra is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.feelings DROP COLUMN extra;

-- 6. create index i on public.feelings
CREATE INDEX i ON ONLY public.feelings (o);
--    undo:
DROP INDEX public.i;

-- 7. create index e1_o_idx on public.e1
CREATE INDEX e1_o_idx ON public.e1 (o);
ALTER INDEX public.i ATTACH PARTITION public.e1_o_idx;
--    undo:

-- 8. create index e2_o_idx on public.e2
CREATE INDEX e2_o_idx ON public.e2 (o);
ALTER INDEX public.i ATTACH PARTITION public.e2_o_idx;
--    undo:
