-- 1. add column public.t.c (integer)
ALTER TABLE public.t ADD COLUMN c integer;
--    hazard of the undo drop_column: every value of public.t.c is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN c;

-- 2. add columns to view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id,
    upper(t.a) AS a,
    t.c
   FROM public.t
  WHERE (t.id > 1);
COMMENT ON VIEW public.v IS 'the first, longer';
--    undo:
DROP RULE r ON public.w;
DROP VIEW public.x;
DROP TRIGGER tr ON public.v;
DROP VIEW public.w;
DROP FUNCTION public.f(public.v);
DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.id
   FROM public.t
  WHERE (t.id > 0);
COMMENT ON VIEW public.v IS 'the first';
CREATE OR REPLACE FUNCTION public.f(public.v)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1.id$function$;
CREATE VIEW public.w AS
 SELECT v.id
   FROM public.v;
CREATE TRIGGER tr INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.ins();
CREATE VIEW public.x AS
 SELECT w.id,
    (w.id + 1) AS more
   FROM public.w;
COMMENT ON VIEW public.x IS 'third';
CREATE RULE r AS
    ON DELETE TO public.w DO INSTEAD NOTHING;

-- 3. add columns to view public.w
CREATE OR REPLACE VIEW public.w AS
 SELECT v.id,
    v.a
   FROM public.v;
--    undo:
DROP RULE r ON public.w;
DROP VIEW public.x;
DROP VIEW public.w;
CREATE VIEW public.w AS
 SELECT v.id
   FROM public.v;
CREATE VIEW public.x AS
 SELECT w.id,
    (w.id + 1) AS more
   FROM public.w;
COMMENT ON VIEW public.x IS 'third';
CREATE RULE r AS
    ON DELETE TO public.w DO INSTEAD NOTHING;
