-- 1. change column public.t.source (text) to source (integer)
--    hazard lossy_type: values of public.t.source may be rounded, cut or changed from text to integer without an error
ALTER TABLE public.t ALTER COLUMN source TYPE integer USING source::integer;
--    undo, but for the values of public.t.source as they were:
ALTER TABLE public.t ALTER COLUMN source TYPE text;

-- 2. change column public.t.computed (text) to computed (numeric, generated as (source)::numeric * (2)::numeric)
--    hazard drop_column: every value of public.t.computed is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN computed;
ALTER TABLE public.t ADD COLUMN computed numeric GENERATED ALWAYS AS ((source)::numeric * (2)::numeric) STORED;
--    undo, but for the values of public.t.computed as they were:
ALTER TABLE public.t DROP COLUMN computed;
ALTER TABLE public.t ADD COLUMN computed text;
