-- 1. add column public.comes.b (integer)
ALTER TABLE public.comes ADD COLUMN b integer;
GRANT SELECT (b) ON TABLE public.comes TO lp_reader;
--    hazard of the undo drop_column: every value of public.comes.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.comes DROP COLUMN b;

-- 2. change owner or privileges of table public.goes
GRANT SELECT ON TABLE public.goes TO PUBLIC;
--    hazard of the undo revoke: table public.goes: everybody loses SELECT
--    undo:
REVOKE SELECT ON TABLE public.goes FROM PUBLIC;
GRANT SELECT (a) ON TABLE public.goes TO PUBLIC;

-- 3. drop column public.goes.a
--    hazard drop_column: every value of public.goes.a is deleted; undoing brings the column back without them
ALTER TABLE public.goes DROP COLUMN a;
--    undo, but for the values of public.goes.a:
ALTER TABLE public.goes ADD COLUMN a integer;
GRANT UPDATE (a) ON TABLE public.goes TO lp_reader;
GRANT SELECT (a) ON TABLE public.goes TO PUBLIC;

-- 4. change owner or privileges of table public.comes
--    hazard revoke: table public.comes: lp_reader loses SELECT, UPDATE
REVOKE SELECT, UPDATE ON TABLE public.comes FROM lp_reader;
GRANT UPDATE (a) ON TABLE public.comes TO lp_reader;
GRANT SELECT (b) ON TABLE public.comes TO lp_reader;
--    undo:
REVOKE UPDATE (a) ON TABLE public.comes FROM lp_reader;
GRANT SELECT, UPDATE ON TABLE public.comes TO lp_reader;
