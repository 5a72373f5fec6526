-- 1. drop default of public.hammers.price
ALTER TABLE ONLY public.hammers ALTER COLUMN price DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.hammers ALTER COLUMN price SET DEFAULT 5;

-- 2. change column public.animals.legs (smallint, default 4) to legs (integer, default 4)
ALTER TABLE public.animals ALTER COLUMN legs DROP DEFAULT;
ALTER TABLE public.animals ALTER COLUMN legs TYPE integer;
ALTER TABLE public.animals ALTER COLUMN legs SET DEFAULT 4;
--    hazard of the undo new_demand: public.animals.legs becomes smallint: the step fails if a value does not fit
--    undo:
ALTER TABLE public.animals ALTER COLUMN legs DROP DEFAULT;
ALTER TABLE public.animals ALTER COLUMN legs TYPE smallint;
ALTER TABLE public.animals ALTER COLUMN legs SET DEFAULT 4;

-- 3. change column public.animals.name (text) to name (text, not null)
--    hazard required_column: public.animals.name becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.animals ALTER COLUMN name SET NOT NULL;
--    undo:
ALTER TABLE public.animals ALTER COLUMN name DROP NOT NULL;

-- 4. change column public.birds.legs (integer, default 4) to legs (integer, default 2)
ALTER TABLE public.birds ALTER COLUMN legs SET DEFAULT 2;
COMMENT ON COLUMN public.birds.legs IS 'two';
--    undo:
ALTER TABLE public.birds ALTER COLUMN legs SET DEFAULT 4;
COMMENT ON COLUMN public.birds.legs IS NULL;

-- 5. change column public.fish.legs (integer, default 4) to legs (integer, not null, default 0)
--    hazard required_column: public.fish.legs becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.fish ALTER COLUMN legs SET NOT NULL;
ALTER TABLE public.fish ALTER COLUMN legs SET DEFAULT 0;
--    undo:
ALTER TABLE public.fish ALTER COLUMN legs DROP NOT NULL;
ALTER TABLE public.fish ALTER COLUMN legs SET DEFAULT 4;

-- 6. comment on column public.penguins.name
COMMENT ON COLUMN public.penguins.name IS 'what the keeper calls it';
--    undo:
COMMENT ON COLUMN public.penguins.name IS NULL;

-- 7. change column public.readings.value (integer, default 0) to value (bigint, default 0)
ALTER TABLE public.readings ALTER COLUMN value DROP DEFAULT;
ALTER TABLE public.readings ALTER COLUMN value TYPE bigint;
ALTER TABLE public.readings ALTER COLUMN value SET DEFAULT 0;
--    hazard of the undo new_demand: public.readings.value becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.readings ALTER COLUMN value DROP DEFAULT;
ALTER TABLE public.readings ALTER COLUMN value TYPE integer;
ALTER TABLE public.readings ALTER COLUMN value SET DEFAULT 0;

-- 8. change column public.readings_new.value (bigint, default 0) to value (bigint, not null, default 0)
--    hazard required_column: public.readings_new.value becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.readings_new ALTER COLUMN value SET NOT NULL;
--    undo:
ALTER TABLE public.readings_new ALTER COLUMN value DROP NOT NULL;

-- 9. change column public.readings_old.value (bigint, default 0) to value (bigint, default '-1'::integer)
ALTER TABLE public.readings_old ALTER COLUMN value SET DEFAULT '-1'::integer;
--    undo:
ALTER TABLE public.readings_old ALTER COLUMN value SET DEFAULT 0;

-- 10. change column public.tools.price (integer, default 1) to price (integer, default 2)
ALTER TABLE public.tools ALTER COLUMN price SET DEFAULT 2;
--    undo:
ALTER TABLE public.tools ALTER COLUMN price SET DEFAULT 1;

-- 11. change column public.hammers.price (integer, default 2) to price (integer, default 5)
ALTER TABLE public.hammers ALTER COLUMN price SET DEFAULT 5;
--    undo:
ALTER TABLE public.hammers ALTER COLUMN price SET DEFAULT 2;
