-- 1. drop foreign key users_team_id_fkey of public.users
ALTER TABLE public.users DROP CONSTRAINT users_team_id_fkey;
--    undo:
ALTER TABLE public.users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id);

-- 2. drop column public.users.team_id
--    hazard drop_column: every value of public.users.team_id is deleted; undoing brings the column back without them
ALTER TABLE public.users DROP COLUMN team_id;
--    undo, but for the values of public.users.team_id:
ALTER TABLE public.users ADD COLUMN team_id integer;
