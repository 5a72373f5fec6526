-- 1. drop view public.vf
DROP VIEW public.vf;
--    undo:
CREATE VIEW public.vf AS
 SELECT x.x
   FROM public.f(1) x(x);

-- 2. drop function public.f(integer)
DROP FUNCTION public.f(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.n
   WHERE (n.p > f.a);
END;

-- 3. rename table public.o to public.oo
--    hazard rename: table public.o becomes public.oo: code that still uses the old name fails
ALTER TABLE public.o RENAME TO oo;
--    hazard of the undo rename: table public.oo becomes public.o: code that still uses the old name fails
--    undo:
ALTER TABLE public.oo RENAME TO o;

-- 4. rename column public.l.{} to c
--    hazard rename: public.l.{} becomes public.l.c: code that still uses the old name fails
ALTER TABLE public.l RENAME COLUMN "{}" TO c;
--    hazard of the undo rename: public.l.c becomes public.l.{}: code that still uses the old name fails
--    undo:
ALTER TABLE public.l RENAME COLUMN c TO "{}";

-- 5. rename column public.l.b to {}
--    hazard rename: public.l.b becomes public.l.{}: code that still uses the old name fails
ALTER TABLE public.l RENAME COLUMN b TO "{}";
--    hazard of the undo rename: public.l.{} becomes public.l.b: code that still uses the old name fails
--    undo:
ALTER TABLE public.l RENAME COLUMN "{}" TO b;

-- 6. rename column public.n.p to q
--    hazard rename: public.n.p becomes public.n.q: code that still uses the old name fails
ALTER TABLE public.n RENAME COLUMN p TO q;
--    hazard of the undo rename: public.n.q becomes public.n.p: code that still uses the old name fails
--    undo:
ALTER TABLE public.n RENAME COLUMN q TO p;

-- 7. rename constraint o_pkey of public.oo to primary key oo_pkey
ALTER TABLE public.oo RENAME CONSTRAINT o_pkey TO oo_pkey;
--    undo:
ALTER TABLE public.oo RENAME CONSTRAINT oo_pkey TO o_pkey;

-- 8. create function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.n
   WHERE (n.q > f.a);
END;
--    undo:
DROP FUNCTION public.f(integer);

-- 9. replace view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT n.id,
    n.q AS p
   FROM public.n
  WHERE (n.q > 1);
--    undo:
CREATE OR REPLACE VIEW public.v AS
 SELECT n.id,
    n.q AS p
   FROM public.n;

-- 10. create view public.vf
CREATE VIEW public.vf AS
 SELECT x.x
   FROM public.f(1) x(x);
--    undo:
DROP VIEW public.vf;

-- 11. replace view public.wo
CREATE OR REPLACE VIEW public.wo AS
 SELECT oo.id,
    n.q AS p
   FROM (public.oo
     JOIN public.n ON ((n.id = oo.nid)))
  WHERE (oo.id > 1);
--    undo:
CREATE OR REPLACE VIEW public.wo AS
 SELECT oo.id,
    n.q AS p
   FROM (public.oo
     JOIN public.n ON ((n.id = oo.nid)));

-- 12. change materialized view public.m
ALTER MATERIALIZED VIEW public.m SET (fillfactor = '50');
--    undo:
ALTER MATERIALIZED VIEW public.m RESET (fillfactor);

-- 13. replace rule public.other on public.l
CREATE OR REPLACE RULE other AS
    ON INSERT TO public.l
   WHERE (new.c IS NOT NULL) DO INSTEAD NOTHING;
--    undo:
CREATE OR REPLACE RULE other AS
    ON INSERT TO public.l
   WHERE (new.c IS NOT NULL) DO NOTHING;

-- 14. replace rule public.own on public.l
CREATE OR REPLACE RULE own AS
    ON UPDATE TO public.l
   WHERE ((new."{}" > 2) AND (old.c > 1)) DO INSTEAD NOTHING;
--    undo:
CREATE OR REPLACE RULE own AS
    ON UPDATE TO public.l
   WHERE ((new."{}" > 1) AND (old.c > 1)) DO INSTEAD NOTHING;

-- 15. replace rule public.r on public.oo
CREATE OR REPLACE RULE r AS
    ON UPDATE TO public.oo
   WHERE (new.nid > 2) DO  SELECT 1 AS "?column?";
--    undo:
CREATE OR REPLACE RULE r AS
    ON UPDATE TO public.oo
   WHERE (new.nid > 1) DO  SELECT 1 AS "?column?";

-- 16. replace trigger public.t on public.n
CREATE OR REPLACE TRIGGER t BEFORE UPDATE OF q ON public.n FOR EACH ROW WHEN ((new.q > 2)) EXECUTE FUNCTION public.tick();
ALTER TABLE public.n ENABLE ALWAYS TRIGGER t;
--    undo:
CREATE OR REPLACE TRIGGER t BEFORE UPDATE OF q ON public.n FOR EACH ROW WHEN ((new.q > 1)) EXECUTE FUNCTION public.tick();

-- 17. change policy public.pol on public.n
ALTER POLICY pol ON public.n TO PUBLIC USING ((q > 2));
--    undo:
ALTER POLICY pol ON public.n TO PUBLIC USING ((q > 1));

-- 18. change statistics public.s
ALTER STATISTICS public.s SET STATISTICS 7;
--    undo:
ALTER STATISTICS public.s SET STATISTICS -1;
