-- 1. drop function public.rows()
DROP FUNCTION public."rows"();
--    undo:
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF public.tt
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (ROW(t.id, t.s)::public.tt).id AS id,
     (ROW(t.id, t.s)::public.tt).s AS s
    FROM public.tt t;
END;

-- 2. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT c.k,
    (c.r = '(2,two)'::public.tt) AS is_two
   FROM public.c;

-- 3. drop policy public.p on public.h
DROP POLICY p ON public.h;
--    undo:
CREATE POLICY p ON public.h USING ((r <> '(5,five)'::public.tt));

-- 4. drop check cc of public.c
ALTER TABLE public.c DROP CONSTRAINT cc;
--    hazard of the undo new_demand: check cc of public.c: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.c ADD CONSTRAINT cc CHECK (r <> '(1,ess)'::public.tt);

-- 5. drop index ci on public.c
DROP INDEX public.ci;
--    undo:
CREATE INDEX ci ON public.c (k) WHERE r <> '(1,ess)'::public.tt;

-- 6. drop default of public.h.a
ALTER TABLE ONLY public.h ALTER COLUMN a DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.h ALTER COLUMN a SET DEFAULT ARRAY['(1,ess)'::public.tt];

-- 7. drop default of public.h.r
ALTER TABLE ONLY public.h ALTER COLUMN r DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.h ALTER COLUMN r SET DEFAULT '(1,ess)'::public.tt;

-- 8. add column public.tt.note (text)
ALTER TABLE public.tt ADD COLUMN note text;
--    hazard of the undo drop_column: every value of public.tt.note is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.tt DROP COLUMN note;

-- 9. create function public.rows()
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF public.tt
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (ROW(t.id, t.s, t.note)::public.tt).id AS id,
     (ROW(t.id, t.s, t.note)::public.tt).s AS s,
     (ROW(t.id, t.s, t.note)::public.tt).note AS note
    FROM public.tt t;
END;
--    undo:
DROP FUNCTION public."rows"();

-- 10. add check cc to public.c
--    hazard new_demand: check cc of public.c: the step fails if a row does not meet it
ALTER TABLE public.c ADD CONSTRAINT cc CHECK (r <> '(1,ess,)'::public.tt);
--    undo:
ALTER TABLE public.c DROP CONSTRAINT cc;

-- 11. create index ci on public.c
CREATE INDEX ci ON public.c (k) WHERE r <> '(1,ess,)'::public.tt;
--    undo:
DROP INDEX public.ci;

-- 12. change column public.h.a (public.tt[]) to a (public.tt[], default ARRAY['(1,ess,)'::public.tt])
ALTER TABLE public.h ALTER COLUMN a SET DEFAULT ARRAY['(1,ess,)'::public.tt];
--    undo:
ALTER TABLE public.h ALTER COLUMN a DROP DEFAULT;

-- 13. change column public.h.r (public.tt) to r (public.tt, default '(1,ess,nn)'::public.tt)
ALTER TABLE public.h ALTER COLUMN r SET DEFAULT '(1,ess,nn)'::public.tt;
--    undo:
ALTER TABLE public.h ALTER COLUMN r DROP DEFAULT;

-- 14. create view public.v
CREATE VIEW public.v AS
 SELECT c.k,
    (c.r = '(2,two,)'::public.tt) AS is_two
   FROM public.c;
--    undo:
DROP VIEW public.v;

-- 15. create policy public.p on public.h
CREATE POLICY p ON public.h USING ((r <> '(5,five,)'::public.tt));
--    undo:
DROP POLICY p ON public.h;
