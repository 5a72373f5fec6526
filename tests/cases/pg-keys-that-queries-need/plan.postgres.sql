-- 1. drop function public.kf()
DROP FUNCTION public.kf();
--    undo:
CREATE OR REPLACE FUNCTION public.kf()
 RETURNS SETOF public.k
 LANGUAGE sql
BEGIN ATOMIC
 SELECT k.id,
     k.code
    FROM public.k
   GROUP BY k.id;
END;

-- 2. drop function public.up(integer, text)
DROP FUNCTION public.up(integer, text);
--    undo:
CREATE OR REPLACE FUNCTION public.up(i integer, c text)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.k (id, code)
   VALUES (up.i, up.c) ON CONFLICT ON CONSTRAINT k_pk DO NOTHING;
END;

-- 3. drop view public.gg
DROP VIEW public.gg;
--    undo:
CREATE VIEW public.gg AS
 SELECT g.a,
    g.b,
    g.c
   FROM public.g;

-- 4. drop view public.g
DROP VIEW public.g;
--    undo:
CREATE VIEW public.g AS
 SELECT x.a,
    x.b,
    x.c
   FROM public.x
  GROUP BY x.a;

-- 5. drop view public.kg
DROP VIEW public.kg;
--    undo:
CREATE VIEW public.kg AS
 SELECT k.id,
    k.code
   FROM public.k
  GROUP BY k.id;

-- 6. drop rule public.r on public.xv
DROP RULE r ON public.xv;
--    undo:
CREATE RULE r AS
    ON INSERT TO public.xv DO INSTEAD  INSERT INTO public.x (a, b)
  VALUES (new.a, new.b) ON CONFLICT ON CONSTRAINT x_u DO NOTHING;

-- 7. drop primary key k_pk of public.k
ALTER TABLE public.k DROP CONSTRAINT k_pk;
--    hazard of the undo new_demand: primary key k_pk of public.k: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.k ADD CONSTRAINT k_pk PRIMARY KEY (id);

-- 8. drop primary key x_pk of public.x
ALTER TABLE public.x DROP CONSTRAINT x_pk;
--    undo:
ALTER TABLE public.x ADD CONSTRAINT x_pk PRIMARY KEY (a);

-- 9. drop unique constraint x_u of public.x
ALTER TABLE public.x DROP CONSTRAINT x_u;
--    hazard of the undo new_demand: unique constraint x_u of public.x: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.x ADD CONSTRAINT x_u UNIQUE (b);

-- 10. add primary key k_pk to public.k
--    hazard new_demand: primary key k_pk of public.k: the step fails if a row does not meet it
ALTER TABLE public.k ADD CONSTRAINT k_pk PRIMARY KEY (code);
--    undo:
ALTER TABLE public.k DROP CONSTRAINT k_pk;

-- 11. create function public.kf()
CREATE OR REPLACE FUNCTION public.kf()
 RETURNS SETOF public.k
 LANGUAGE sql
BEGIN ATOMIC
 SELECT k.id,
     k.code
    FROM public.k
   GROUP BY k.code;
END;
--    undo:
DROP FUNCTION public.kf();

-- 12. create function public.up(integer, text)
CREATE OR REPLACE FUNCTION public.up(i integer, c text)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.k (id, code)
   VALUES (up.i, up.c) ON CONFLICT ON CONSTRAINT k_pk DO NOTHING;
END;
--    undo:
DROP FUNCTION public.up(integer, text);

-- 13. add primary key x_pk to public.x
ALTER TABLE public.x ADD CONSTRAINT x_pk PRIMARY KEY (a) INCLUDE (b);
--    undo:
ALTER TABLE public.x DROP CONSTRAINT x_pk;

-- 14. add unique constraint x_u to public.x
ALTER TABLE public.x ADD CONSTRAINT x_u UNIQUE (b, a);
--    undo:
ALTER TABLE public.x DROP CONSTRAINT x_u;

-- 15. create view public.g
CREATE VIEW public.g AS
 SELECT x.a,
    x.b,
    x.c
   FROM public.x
  GROUP BY x.a;
--    undo:
DROP VIEW public.g;

-- 16. create view public.gg
CREATE VIEW public.gg AS
 SELECT g.a,
    g.b,
    g.c
   FROM public.g;
--    undo:
DROP VIEW public.gg;

-- 17. create view public.kg
CREATE VIEW public.kg AS
 SELECT k.id,
    k.code
   FROM public.k
  GROUP BY k.code;
--    undo:
DROP VIEW public.kg;

-- 18. create rule public.r on public.xv
CREATE RULE r AS
    ON INSERT TO public.xv DO INSTEAD  INSERT INTO public.x (a, b)
  VALUES (new.a, new.b) ON CONFLICT ON CONSTRAINT x_u DO NOTHING;
--    undo:
DROP RULE r ON public.xv;
