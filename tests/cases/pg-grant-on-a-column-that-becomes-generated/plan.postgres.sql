-- 1. change column public.x.e (integer) to e (integer, generated as a * 2)
--    hazard drop_column: every value of public.x.e is deleted; undoing brings the column back without them
ALTER TABLE public.x DROP COLUMN e;
ALTER TABLE public.x ADD COLUMN e integer GENERATED ALWAYS AS (a * 2) STORED;
--    undo, but for the values of public.x.e as they were:
ALTER TABLE public.x ALTER COLUMN e DROP EXPRESSION;

-- 2. change owner or privileges of table public.x
GRANT SELECT (e) ON TABLE public.x TO PUBLIC;
--    hazard of the undo revoke: table public.x: everybody loses SELECT of e
--    undo:
REVOKE SELECT (e) ON TABLE public.x FROM PUBLIC;
