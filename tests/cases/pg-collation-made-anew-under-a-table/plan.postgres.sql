-- 1. drop view public.sorted
DROP VIEW public.sorted;
--    undo:
CREATE VIEW public.sorted AS
 SELECT words.word
   FROM public.words
  ORDER BY words.word;

-- 2. drop index words_other on public.words
DROP INDEX public.words_other;
--    undo:
CREATE INDEX words_other ON public.words (other COLLATE public.plain);

-- 3. make collation public.plain anew
ALTER COLLATION public.plain RENAME TO _lockplane_old_plain;
CREATE COLLATION public.plain (PROVIDER = libc, LOCALE = 'POSIX');
ALTER TABLE public.words ALTER COLUMN word DROP DEFAULT;
ALTER TABLE public.words ALTER COLUMN word TYPE text COLLATE public.plain;
ALTER TABLE public.words ALTER COLUMN word SET DEFAULT 'x'::text;
DROP COLLATION public._lockplane_old_plain;
--    undo:
ALTER COLLATION public.plain RENAME TO _lockplane_old_plain;
CREATE COLLATION public.plain (PROVIDER = libc, LOCALE = 'C');
ALTER TABLE public.words ALTER COLUMN word DROP DEFAULT;
ALTER TABLE public.words ALTER COLUMN word TYPE text COLLATE public.plain;
ALTER TABLE public.words ALTER COLUMN word SET DEFAULT 'x'::text;
DROP COLLATION public._lockplane_old_plain;

-- 4. create index words_other on public.words
CREATE INDEX words_other ON public.words (other COLLATE public.plain);
--    undo:
DROP INDEX public.words_other;

-- 5. create view public.sorted
CREATE VIEW public.sorted AS
 SELECT words.word
   FROM public.words
  ORDER BY words.word;
--    undo:
DROP VIEW public.sorted;
