-- 1. change column public.events.at (integer, not null) to at (integer)
ALTER TABLE public.events ALTER COLUMN at DROP NOT NULL;
--    hazard of the undo required_column: public.events.at becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.events ALTER COLUMN at SET NOT NULL;

-- 2. change column public.clicks.at (integer) to at (integer, not null as clicked)
--    hazard required_column: public.clicks.at becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.clicks ADD CONSTRAINT clicked NOT NULL at;
--    undo:
ALTER TABLE public.clicks ALTER COLUMN at DROP NOT NULL;
