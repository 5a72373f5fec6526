-- 1. add column public.users.team_id (integer)
ALTER TABLE public.users ADD COLUMN team_id integer;
--    hazard of the undo drop_column: every value of public.users.team_id is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN team_id;

-- 2. create index users_team on public.users
CREATE INDEX users_team ON public.users (team_id);
--    undo:
DROP INDEX public.users_team;

-- 3. add foreign key users_team_id_fkey to public.users
ALTER TABLE public.users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id) ON DELETE SET NULL;
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_team_id_fkey;
