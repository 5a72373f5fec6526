-- 1. change column public.t.v (integer, generated as a * 2) to v (integer, default 5)
ALTER TABLE public.t DROP COLUMN v;
ALTER TABLE public.t ADD COLUMN v integer DEFAULT 5;
ALTER TABLE public.t ALTER COLUMN v TYPE integer USING (a * 2);
GRANT SELECT (v) ON TABLE public.t TO lp_reader;
--    hazard of the undo drop_column: every value of public.t.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN v;
ALTER TABLE public.t ADD COLUMN v integer GENERATED ALWAYS AS (a * 2) VIRTUAL;
GRANT SELECT (v) ON TABLE public.t TO lp_reader;

-- 2. change column public.t.w (integer) to w (integer, generated as a * 2)
--    hazard drop_column: every value of public.t.w is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN w;
ALTER TABLE public.t ADD COLUMN w integer GENERATED ALWAYS AS (a * 2) VIRTUAL;
GRANT SELECT (w) ON TABLE public.t TO lp_reader;
--    undo, but for the values of public.t.w as they were:
ALTER TABLE public.t DROP COLUMN w;
ALTER TABLE public.t ADD COLUMN w integer;
ALTER TABLE public.t ALTER COLUMN w TYPE integer USING (a * 2);
GRANT SELECT (w) ON TABLE public.t TO lp_reader;
