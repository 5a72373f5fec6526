-- 1. drop function public.f(integer)
--    hazard drop_object: function public.f(integer) is dropped; code that uses it stops working
DROP FUNCTION public.f(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1+1$function$;

-- 2. drop view public.vr2
DROP VIEW public.vr2;
--    undo:
CREATE VIEW public.vr2 AS
 SELECT (g + v) AS s
   FROM public.vr;

-- 3. drop view public.vr
DROP VIEW public.vr;
--    undo:
CREATE VIEW public.vr AS
 SELECT g,
    v
   FROM public.r;

-- 4. drop index p1_g_idx on public.p1
--    undo:
CREATE INDEX p1_g_idx ON public.p1 (g);
ALTER INDEX public.t_g_idx ATTACH PARTITION public.p1_g_idx;

-- 5. drop index p2_g_idx on public.p2
--    undo:
CREATE INDEX p2_g_idx ON public.p2 (g);
ALTER INDEX public.t_g_idx ATTACH PARTITION public.p2_g_idx;

-- 6. drop index t_g_idx on public.t
DROP INDEX public.t_g_idx;
--    undo:
CREATE INDEX t_g_idx ON ONLY public.t (g);

-- 7. drop column public.r.v
ALTER TABLE public.r DROP COLUMN v;
--    undo:
ALTER TABLE public.r ADD COLUMN v integer GENERATED ALWAYS AS (a * 3) VIRTUAL;

-- 8. create function public.f2(integer)
CREATE OR REPLACE FUNCTION public.f2(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1+100$function$;
--    hazard of the undo drop_object: function public.f2(integer) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.f2(integer);

-- 9. add column public.parent.b (integer)
ALTER TABLE public.parent ADD COLUMN b integer;
--    hazard of the undo drop_column: every value of public.parent.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.parent DROP COLUMN b;

-- 10. change column public.parent.g (integer, generated as a * 2) to g (integer, generated as (a * 2) + b)
ALTER TABLE ONLY public.parent ALTER COLUMN g SET EXPRESSION AS ((a * 2) + b);
--    undo:
ALTER TABLE ONLY public.parent ALTER COLUMN g SET EXPRESSION AS (a * 2);

-- 11. change column public.parent.h (text, generated as 'x'::text || a) to h (text, generated as 'y'::text || a)
ALTER TABLE ONLY public.parent ALTER COLUMN h SET EXPRESSION AS ('y'::text || a);
--    undo:
ALTER TABLE ONLY public.parent ALTER COLUMN h SET EXPRESSION AS ('x'::text || a);

-- 12. change column public.child.g (integer, generated as a * 2) to g (integer, generated as (a * 2) + b)
ALTER TABLE public.child ALTER COLUMN g SET EXPRESSION AS ((a * 2) + b);
--    undo:
ALTER TABLE public.child ALTER COLUMN g SET EXPRESSION AS (a * 2);

-- 13. change column public.child.h (text, generated as 'x'::text || a) to h (text, generated as 'y'::text || a)
ALTER TABLE public.child ALTER COLUMN h SET EXPRESSION AS ('y'::text || a);
--    undo:
ALTER TABLE public.child ALTER COLUMN h SET EXPRESSION AS ('x'::text || a);

-- 14. comment on column public.r.g
COMMENT ON COLUMN public.r.g IS 'other';
--    undo:
COMMENT ON COLUMN public.r.g IS 'gg';

-- 15. add column public.r.v (integer, generated as (a * 3) + 1)
ALTER TABLE public.r ADD COLUMN v integer GENERATED ALWAYS AS ((a * 3) + 1) VIRTUAL;
--    undo:
ALTER TABLE public.r DROP COLUMN v;

-- 16. change column public.r.g (integer, generated as a * 2) to g (integer, generated as public.f2(a))
ALTER TABLE public.r ALTER COLUMN g SET EXPRESSION AS (public.f2(a));
--    undo:
ALTER TABLE public.r ALTER COLUMN g SET EXPRESSION AS (a * 2);

-- 17. change column public.t.g (integer, generated as a * 2) to g (integer, generated as a * 5)
ALTER TABLE ONLY public.t ALTER COLUMN g SET EXPRESSION AS (a * 5);
--    undo:
ALTER TABLE ONLY public.t ALTER COLUMN g SET EXPRESSION AS (a * 2);

-- 18. change column public.p1.g (integer, generated as a * 2) to g (integer, generated as a * 5)
ALTER TABLE public.p1 ALTER COLUMN g SET EXPRESSION AS (a * 5);
--    undo:
ALTER TABLE public.p1 ALTER COLUMN g SET EXPRESSION AS (a * 2);

-- 19. change column public.p2.g (integer, generated as a * 3) to g (integer, generated as a * 4)
ALTER TABLE public.p2 ALTER COLUMN g SET EXPRESSION AS (a * 4);
--    undo:
ALTER TABLE public.p2 ALTER COLUMN g SET EXPRESSION AS (a * 3);

-- 20. create index t_g_idx on public.t
CREATE INDEX t_g_idx ON ONLY public.t (g);
--    undo:
DROP INDEX public.t_g_idx;

-- 21. create index p1_g_idx on public.p1
CREATE INDEX p1_g_idx ON public.p1 (g);
ALTER INDEX public.t_g_idx ATTACH PARTITION public.p1_g_idx;
--    undo:

-- 22. create index p2_g_idx on public.p2
CREATE INDEX p2_g_idx ON public.p2 (g);
ALTER INDEX public.t_g_idx ATTACH PARTITION public.p2_g_idx;
--    undo:

-- 23. create view public.vr
CREATE VIEW public.vr AS
 SELECT g,
    v
   FROM public.r;
--    undo:
DROP VIEW public.vr;

-- 24. create view public.vr2
CREATE VIEW public.vr2 AS
 SELECT (g + v) AS s
   FROM public.vr;
--    undo:
DROP VIEW public.vr2;
