-- 1. change the settings of column public.c.a
ALTER TABLE ONLY public.c ALTER COLUMN a SET DEFAULT 7;
--    undo:
ALTER TABLE ONLY public.c ALTER COLUMN a DROP DEFAULT;

-- 2. drop column public.p.g
ALTER TABLE public.p DROP COLUMN g;
--    undo:
ALTER TABLE public.p ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;

-- 3. drop column public.c.g
ALTER TABLE public.c DROP COLUMN g;
--    undo:
ALTER TABLE public.c ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;

-- 4. change column public.p.a (integer, default 7) to a (bigint, default 7)
ALTER TABLE public.p ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN a TYPE bigint;
ALTER TABLE public.p ALTER COLUMN a SET DEFAULT 7;
--    hazard of the undo new_demand: public.p.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.p ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN a TYPE integer;
ALTER TABLE public.p ALTER COLUMN a SET DEFAULT 7;

-- 5. change column public.c.a (bigint, default 7) to a (bigint)
ALTER TABLE public.c ALTER COLUMN a DROP DEFAULT;
--    undo:
ALTER TABLE public.c ALTER COLUMN a SET DEFAULT 7;

-- 6. add column public.c.g (integer, generated as a * 2)
ALTER TABLE public.c ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;
--    undo:
ALTER TABLE public.c DROP COLUMN g;

-- 7. add column public.p.g (integer, generated as a * 2)
ALTER TABLE public.p ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;
--    undo:
ALTER TABLE public.p DROP COLUMN g;

-- 8. create table public.d
CREATE TABLE public.d (
    a bigint DEFAULT 7,
    v text NOT NULL,
    w text DEFAULT 'x'::text,
    g integer,
    b integer,
    CONSTRAINT pos CHECK (a > 0)
) INHERITS (public.p);
ALTER TABLE public.d ALTER COLUMN v SET STORAGE EXTERNAL;
ALTER TABLE public.d ALTER COLUMN v SET COMPRESSION pglz;
ALTER TABLE public.d ALTER COLUMN w SET STORAGE MAIN;
--    hazard of the undo drop_table: every row of public.d is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.d;
