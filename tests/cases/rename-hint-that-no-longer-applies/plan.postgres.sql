-- 1. add column public.people.city (text)
ALTER TABLE public.people ADD COLUMN city text;
--    hazard of the undo drop_column: every value of public.people.city is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.people DROP COLUMN city;
