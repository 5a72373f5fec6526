-- 1. change column public.parents.age (text) to age (text, not null)
--    hazard required_column: public.parents.age becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.parents ALTER COLUMN age SET NOT NULL;
--    undo:
ALTER TABLE public.parents ALTER COLUMN age DROP NOT NULL;

-- 2. add check parents_age_check to public.parents
--    hazard new_demand: check parents_age_check of public.parents: the step fails if a row does not meet it
ALTER TABLE public.parents ADD CONSTRAINT parents_age_check CHECK (length(age) > 0);
--    undo:
ALTER TABLE public.parents DROP CONSTRAINT parents_age_check;
