-- 1. add column public.users.role (text, not null, default 'member'::text)
ALTER TABLE public.users ADD COLUMN role text NOT NULL DEFAULT 'member'::text;
--    hazard of the undo drop_column: every value of public.users.role is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN role;

-- 2. add column public.users.score (numeric(10,2), not null, default 1.50)
ALTER TABLE public.users ADD COLUMN score numeric(10,2) NOT NULL DEFAULT 1.50;
--    hazard of the undo drop_column: every value of public.users.score is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN score;

-- 3. add column public.users.active (boolean, not null, default true)
ALTER TABLE public.users ADD COLUMN active boolean NOT NULL DEFAULT true;
--    hazard of the undo drop_column: every value of public.users.active is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN active;
