-- 1. change column public.fired.v (integer, generated as a * 2) to v (integer)
ALTER TABLE public.fired DROP COLUMN v;
ALTER TABLE public.fired ADD COLUMN v integer;
ALTER TABLE public.fired ALTER COLUMN v TYPE integer USING (a * 2);
--    hazard of the undo drop_column: every value of public.fired.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.fired DROP COLUMN v;
ALTER TABLE public.fired ADD COLUMN v integer GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- 2. change column public.listed.v (integer, generated as a * 2) to v (integer)
ALTER TABLE public.listed DROP COLUMN v;
ALTER TABLE public.listed ADD COLUMN v integer;
ALTER TABLE public.listed ALTER COLUMN v TYPE integer USING (a * 2);
--    hazard of the undo drop_column: every value of public.listed.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.listed DROP COLUMN v;
ALTER TABLE public.listed ADD COLUMN v integer GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- 3. change column public.parts.v (integer, generated as a * 2) to v (integer)
ALTER TABLE public.parts DROP COLUMN v;
ALTER TABLE public.parts ADD COLUMN v integer;
ALTER TABLE public.parts ALTER COLUMN v TYPE integer USING (a * 2);
--    hazard of the undo drop_column: every value of public.parts.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.parts DROP COLUMN v;
ALTER TABLE public.parts ADD COLUMN v integer GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- 4. change column public.ruled.v (text, generated as (a)::text, collate "C") to v (text, collate "C")
ALTER TABLE public.ruled DROP COLUMN v;
ALTER TABLE public.ruled ADD COLUMN v text COLLATE "C";
ALTER TABLE public.ruled ALTER COLUMN v TYPE text COLLATE "C" USING ((a)::text);
ALTER TABLE public.ruled ALTER COLUMN v SET STORAGE EXTERNAL;
--    hazard of the undo drop_column: every value of public.ruled.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.ruled DROP COLUMN v;
ALTER TABLE public.ruled ADD COLUMN v text COLLATE "C" GENERATED ALWAYS AS ((a)::text) VIRTUAL;
