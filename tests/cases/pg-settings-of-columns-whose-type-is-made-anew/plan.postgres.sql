-- 1. make collation public.c anew
ALTER COLLATION public.c RENAME TO _lockplane_old_c;
CREATE COLLATION public.c (PROVIDER = libc, LOCALE = 'C');
ALTER TABLE public.f ALTER COLUMN c TYPE text COLLATE public.c, ALTER COLUMN d TYPE text COLLATE public.c, ALTER COLUMN e TYPE text COLLATE public.c;
ALTER TABLE ONLY public.f ALTER COLUMN c SET COMPRESSION pglz;
ALTER TABLE ONLY public.heir ALTER COLUMN c SET COMPRESSION pglz;
ALTER TABLE ONLY public.f ALTER COLUMN d SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.heir ALTER COLUMN e SET STORAGE MAIN;
DROP COLLATION public._lockplane_old_c;
--    undo:
ALTER COLLATION public.c RENAME TO _lockplane_old_c;
CREATE COLLATION public.c (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
ALTER TABLE public.f ALTER COLUMN c TYPE text COLLATE public.c, ALTER COLUMN d TYPE text COLLATE public.c, ALTER COLUMN e TYPE text COLLATE public.c;
ALTER TABLE ONLY public.f ALTER COLUMN c SET COMPRESSION pglz;
ALTER TABLE ONLY public.heir ALTER COLUMN c SET COMPRESSION pglz;
ALTER TABLE ONLY public.f ALTER COLUMN d SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.heir ALTER COLUMN e SET STORAGE MAIN;
DROP COLLATION public._lockplane_old_c;

-- 2. make type public.place anew
ALTER TYPE public.place RENAME TO _lockplane_old_place;
CREATE TYPE public.place AS (
    street text,
    zip text
);
ALTER TABLE public.p ALTER COLUMN at TYPE public.place USING at::text::public.place, ALTER COLUMN moods TYPE public.place[] USING moods::text[]::public.place[];
ALTER TABLE ONLY public.p ALTER COLUMN at SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.p ALTER COLUMN moods SET STORAGE MAIN;
ALTER TABLE ONLY public.p ALTER COLUMN moods SET COMPRESSION pglz;
DROP TYPE public._lockplane_old_place;
--    hazard of the undo lossy_type: values of type public.place may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TYPE public.place RENAME TO _lockplane_old_place;
CREATE TYPE public.place AS (
    street text,
    zip integer
);
ALTER TABLE public.p ALTER COLUMN at TYPE public.place USING at::text::public.place, ALTER COLUMN moods TYPE public.place[] USING moods::text[]::public.place[];
ALTER TABLE ONLY public.p ALTER COLUMN at SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.p ALTER COLUMN moods SET STORAGE MAIN;
ALTER TABLE ONLY public.p ALTER COLUMN moods SET COMPRESSION pglz;
DROP TYPE public._lockplane_old_place;

-- 3. change the settings of column public.p.at
ALTER TABLE public.p ALTER COLUMN at SET STORAGE MAIN;
--    undo:
ALTER TABLE public.p ALTER COLUMN at SET STORAGE EXTERNAL;
