-- 1. change type public.a from (a, b) to (a, b, c)
ALTER TYPE public.a ADD VALUE 'c' AFTER 'b';
--    hazard of the undo drop_type: type public.a loses c; rows that hold one make the step fail
--    undo:
DROP VIEW public.j;
DROP INDEX public.i;
ALTER TABLE public.e DROP CONSTRAINT k;
ALTER TABLE public.e DROP CONSTRAINT e_c_check;
ALTER TABLE public.e DROP COLUMN g;
DROP FUNCTION public.f(public.a);
ALTER TYPE public.a RENAME TO _lockplane_old_a;
CREATE TYPE public.a AS ENUM ('a', 'b');
ALTER TABLE public.e ALTER COLUMN b TYPE public.a USING b::text::public.a, ALTER COLUMN c TYPE public.a USING c::text::public.a;
DROP TYPE public._lockplane_old_a;
CREATE OR REPLACE FUNCTION public.f(public.a)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;
ALTER TABLE public.e ADD COLUMN g integer GENERATED ALWAYS AS (public.f(b)) STORED;
COMMENT ON COLUMN public.e.g IS 'old g';
ALTER TABLE public.e ADD CONSTRAINT e_c_check CHECK (c <> 'b'::public.a);
ALTER TABLE public.e ADD CONSTRAINT k CHECK (public.f(b) > 0);
CREATE INDEX i ON public.e ((public.f(b)));
COMMENT ON INDEX public.i IS 'old';
CREATE VIEW public.j AS
 SELECT e.b
   FROM public.e;

-- 2. change the settings of column public.e.g
ALTER TABLE public.e ALTER COLUMN g SET STATISTICS 12;
COMMENT ON COLUMN public.e.g IS 'new g';
--    undo:
ALTER TABLE public.e ALTER COLUMN g SET STATISTICS -1;
COMMENT ON COLUMN public.e.g IS 'old g';

-- 3. replace view public.j
COMMENT ON COLUMN public.j.b IS 'jb';
COMMENT ON VIEW public.j IS 'plain';
--    undo:
COMMENT ON COLUMN public.j.b IS NULL;
COMMENT ON VIEW public.j IS NULL;

-- 4. comment on constraint k of public.e
COMMENT ON CONSTRAINT k ON public.e IS 'k';
--    undo:
COMMENT ON CONSTRAINT k ON public.e IS NULL;

-- 5. comment on index i of public.e
COMMENT ON INDEX public.i IS 'new';
--    undo:
COMMENT ON INDEX public.i IS 'old';

-- 6. comment on function public.f(public.a)
COMMENT ON FUNCTION public.f(public.a) IS 'f';
--    undo:
COMMENT ON FUNCTION public.f(public.a) IS NULL;
