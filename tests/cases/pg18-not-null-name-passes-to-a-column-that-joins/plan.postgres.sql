-- 1. drop column public.i.e
--    hazard drop_column: every value of public.i.e is deleted; undoing brings the column back without them
ALTER TABLE public.i DROP COLUMN e;
--    hazard of the undo required_column: public.i.e is added as NOT NULL without a default: the step fails if a row has nothing there
--    undo, but for the values of public.i.e:
ALTER TABLE public.i ADD COLUMN e integer;
UPDATE public.i SET e = (0);
ALTER TABLE public.i ADD CONSTRAINT need NOT NULL e;

-- 2. add column public.i.d (integer, not null)
--    hazard required_column: public.i.d is added as NOT NULL without a default: the step fails if a row has nothing there
ALTER TABLE public.i ADD COLUMN d integer CONSTRAINT need NOT NULL;
--    hazard of the undo drop_column: every value of public.i.d is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.i DROP COLUMN d;

-- 3. change column public.i.c (text, not null) to c (text)
ALTER TABLE public.i ALTER COLUMN c DROP NOT NULL;
--    hazard of the undo required_column: public.i.c becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.i ALTER COLUMN c SET NOT NULL;

-- 4. attach public.i to public.h as a partition
ALTER TABLE ONLY public.h ATTACH PARTITION public.i FOR VALUES FROM (MINVALUE) TO ('1');
--    undo:
ALTER TABLE public.h DETACH PARTITION public.i;
