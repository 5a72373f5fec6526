-- 1. change column public.t.b (numeric, generated as (a)::numeric * (2)::numeric) to b (numeric)
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
--    hazard of the undo drop_column: every value of public.t.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t ADD COLUMN b numeric GENERATED ALWAYS AS ((a)::numeric * (2)::numeric) STORED;

-- 2. change column public.t.a (integer) to a (text)
ALTER TABLE public.t ALTER COLUMN a TYPE text;
--    hazard of the undo lossy_type: values of public.t.a may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
