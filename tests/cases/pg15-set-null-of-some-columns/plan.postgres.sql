-- 1. drop foreign key people_team of public.people
ALTER TABLE public.people DROP CONSTRAINT people_team;
--    undo:
ALTER TABLE public.people ADD CONSTRAINT people_team FOREIGN KEY (tenant, team) REFERENCES public.teams (tenant, id) ON DELETE SET NULL (team);

-- 2. drop foreign key people_mentor of public.people
ALTER TABLE public.people DROP CONSTRAINT people_mentor;
--    undo:
ALTER TABLE public.people ADD CONSTRAINT people_mentor FOREIGN KEY (tenant, mentor) REFERENCES public.people (tenant, id);

-- 3. add foreign key people_mentor to public.people
ALTER TABLE public.people ADD CONSTRAINT people_mentor FOREIGN KEY (tenant, mentor) REFERENCES public.people (tenant, id) ON DELETE SET DEFAULT (mentor);
--    undo:
ALTER TABLE public.people DROP CONSTRAINT people_mentor;

-- 4. add foreign key people_team to public.people
ALTER TABLE public.people ADD CONSTRAINT people_team FOREIGN KEY (tenant, team) REFERENCES public.teams (tenant, id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.people DROP CONSTRAINT people_team;
