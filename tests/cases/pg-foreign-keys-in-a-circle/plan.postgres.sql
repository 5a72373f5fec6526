-- 1. create table public.a
CREATE TABLE public.a (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.a is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.a;

-- 2. create table public.b
CREATE TABLE public.b (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.b is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.b;

-- 3. create table public.players
CREATE TABLE public.players (
    id integer NOT NULL,
    team_id integer NOT NULL,
    CONSTRAINT players_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.players is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.players;

-- 4. add column public.teams.captain_id (integer)
ALTER TABLE public.teams ADD COLUMN captain_id integer;
--    hazard of the undo drop_column: every value of public.teams.captain_id is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.teams DROP COLUMN captain_id;

-- 5. add foreign key a_b to public.a
ALTER TABLE public.a ADD CONSTRAINT a_b FOREIGN KEY (b_id) REFERENCES public.b (id);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_b;

-- 6. add foreign key b_a_id_fkey to public.b
ALTER TABLE public.b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;

-- 7. add foreign key players_team_id_fkey to public.players
ALTER TABLE public.players ADD CONSTRAINT players_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id);
--    undo:
ALTER TABLE public.players DROP CONSTRAINT players_team_id_fkey;

-- 8. add foreign key teams_captain to public.teams
ALTER TABLE public.teams ADD CONSTRAINT teams_captain FOREIGN KEY (captain_id) REFERENCES public.players (id);
--    undo:
ALTER TABLE public.teams DROP CONSTRAINT teams_captain;
