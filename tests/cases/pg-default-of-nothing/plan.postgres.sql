-- 1. change column public.t.a (character varying(3)[], default '{}'::character varying[]) to a (character varying(3)[])
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
--    undo:
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{}'::character varying[];

-- 2. change column public.t.l (public.label) to l (public.label, default NULL::text)
ALTER TABLE public.t ALTER COLUMN l SET DEFAULT NULL::text;
--    undo:
ALTER TABLE public.t ALTER COLUMN l DROP DEFAULT;
