-- 1. change columns a, c, e of public.t
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint, ALTER COLUMN c TYPE bigint, ALTER COLUMN e TYPE numeric(7,2);
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 1;
--    hazard of the undo new_demand: public.t.e becomes numeric(5,2): the step fails if a value does not fit
--    hazard of the undo new_demand: public.t.c becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN e TYPE numeric(5,2), ALTER COLUMN c TYPE integer, ALTER COLUMN a TYPE integer;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 1;

-- 2. change column public.t.b (integer, not null) to b (integer)
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;
--    hazard of the undo required_column: public.t.b becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

-- 3. change column public.t.d (integer) to d (integer, not null, default 4)
--    hazard required_column: public.t.d becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.t ALTER COLUMN d SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 4;
--    undo:
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN d DROP NOT NULL;
