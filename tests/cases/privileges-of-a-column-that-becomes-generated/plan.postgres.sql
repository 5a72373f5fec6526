-- 1. change column public.t.g (integer, generated as 1 + 1) to g (integer)
ALTER TABLE public.t ALTER COLUMN g DROP EXPRESSION;
--    hazard of the undo drop_column: every value of public.t.g is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN g;
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (1 + 1) STORED;
GRANT SELECT (g) ON TABLE public.t TO lp_owner;

-- 2. change column public.t.full_name (text) to full_name (text, generated as first)
--    hazard drop_column: every value of public.t.full_name is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN full_name;
ALTER TABLE public.t ADD COLUMN full_name text GENERATED ALWAYS AS (first) STORED;
GRANT SELECT (full_name) ON TABLE public.t TO lp_owner;
--    undo, but for the values of public.t.full_name as they were:
ALTER TABLE public.t ALTER COLUMN full_name DROP EXPRESSION;
