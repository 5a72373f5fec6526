-- 1. add column public.a.n (text)
ALTER TABLE public.a ADD COLUMN n text;
--    hazard of the undo drop_column: every value of public.a.n is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN n;

-- 2. drop column public.a.lost
--    hazard drop_column: every value of public.a.lost is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN lost;
--    undo, but for the values of public.a.lost:
ALTER TABLE public.a ADD COLUMN lost integer;

-- 3. replace view public.replaced
CREATE OR REPLACE VIEW public.replaced AS
 SELECT a.id
   FROM public.a
  WHERE ((a.b > 0) AND (a.n IS NULL));
--    undo:
CREATE OR REPLACE VIEW public.replaced AS
 SELECT a.id
   FROM public.a
  WHERE (a.b > 0);

-- 4. add columns to view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT a.id,
    a.b,
    a.n
   FROM public.a;
--    undo:
DROP VIEW public.w;
DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT a.id,
    a.b
   FROM public.a;
CREATE VIEW public.w AS
 SELECT v.id
   FROM public.v;

-- 5. replace trigger public.t on public.a
CREATE OR REPLACE TRIGGER t BEFORE UPDATE ON public.a FOR EACH ROW WHEN ((new.b = 2)) EXECUTE FUNCTION suppress_redundant_updates_trigger();
--    undo:
CREATE OR REPLACE TRIGGER t BEFORE UPDATE ON public.a FOR EACH ROW WHEN ((new.b = 1)) EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- 6. change policy public.p on public.a
ALTER POLICY p ON public.a TO PUBLIC USING ((b > 1));
--    undo:
ALTER POLICY p ON public.a TO PUBLIC USING ((b > 0));
