-- 1. drop check inside_b_check of public.inside
ALTER TABLE public.inside DROP CONSTRAINT inside_b_check;
--    hazard of the undo new_demand: check inside_b_check of public.inside: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.inside ADD CONSTRAINT inside_b_check CHECK (b <> (('public.goes'::regclass)::oid)::integer);

-- 2. drop column public.away.a
--    hazard drop_column: every value of public.away.a is deleted; undoing brings the column back without them
ALTER TABLE public.away DROP COLUMN a;
--    undo, but for the values of public.away.a:
ALTER TABLE public.away ADD COLUMN a regclass DEFAULT 'public.goes'::regclass;

-- 3. create table public.comes
CREATE TABLE public.comes (
    id integer
);
--    hazard of the undo drop_table: every row of public.comes is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.comes;

-- 4. change column public.inside.a (oid, default ('public.goes'::regclass)::oid) to a (oid, default 5)
ALTER TABLE public.inside ALTER COLUMN a SET DEFAULT 5;
--    undo:
ALTER TABLE public.inside ALTER COLUMN a SET DEFAULT ('public.goes'::regclass)::oid;

-- 5. change column public.none.a (regclass, default 'public.goes'::regclass) to a (regclass)
ALTER TABLE public."none" ALTER COLUMN a DROP DEFAULT;
--    undo:
ALTER TABLE public."none" ALTER COLUMN a SET DEFAULT 'public.goes'::regclass;

-- 6. change column public.other.a (regclass, default 'public.goes'::regclass) to a (regclass, default 'public.comes'::regclass)
ALTER TABLE public.other ALTER COLUMN a SET DEFAULT 'public.comes'::regclass;
--    undo:
ALTER TABLE public.other ALTER COLUMN a SET DEFAULT 'public.goes'::regclass;

-- 7. drop table public.goes
--    hazard drop_table: every row of public.goes is deleted; undoing brings the table back empty
DROP TABLE public.goes;
--    undo, but for the rows of public.goes:
CREATE TABLE public.goes (
    id integer
);
