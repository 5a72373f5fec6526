-- 1. create function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(x integer, OUT b integer, OUT c text, OUT d date)
 RETURNS record
 LANGUAGE sql
BEGIN ATOMIC
 SELECT x AS x,
     'x'::text,
     '2020-01-01'::date;
END;
--    hazard of the undo drop_object: function public.f(integer) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.f(integer);

-- 2. create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.log (what, at)  SELECT 'it''s',
             NULL::unknown;
 SELECT NULL::text;
END;
--    hazard of the undo drop_object: function public.g() is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.g();

-- 3. create procedure public.p()
CREATE OR REPLACE PROCEDURE public.p()
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.log (what)
   VALUES ('AS text'::text);
 INSERT INTO public.log (what)  SELECT 'a'::text
         UNION
          SELECT 'b'::text;
END;
--    hazard of the undo drop_object: procedure public.p() is dropped; code that uses it stops working
--    undo:
DROP PROCEDURE public.p();

-- 4. create view public.v
CREATE VIEW public.v AS
 SELECT 'top'::text AS text,
    'x'::text AS a,
    ( SELECT 'inner'::text) AS x,
    ( SELECT 5.5::numeric(3,1) AS "numeric") AS "numeric",
    (EXISTS ( SELECT 'y'::text
           FROM public.log)) AS "exists",
    ARRAY( SELECT 'z'::text) AS "array",
    s.date,
    s."?column?"
   FROM ( SELECT 'deep'::text AS date,
            ('c'::text || 'd'::text) AS "?column?") s
  WHERE ('q'::text IN ( SELECT 'r'::text
        UNION ALL
         SELECT NULL::text));
--    hazard of the undo drop_object: view public.v is dropped; code that uses it stops working
--    undo:
DROP VIEW public.v;

-- 5. create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
 SELECT ( SELECT 'inner'::text) AS i,
    ( SELECT '1'::character varying(3)) AS "varchar",
    ( SELECT '1 day'::interval day) AS "interval";
--    hazard of the undo drop_object: materialized view public.m is dropped; code that uses it stops working
--    undo:
DROP MATERIALIZED VIEW public.m;

-- 6. create rule public.r on public.t
CREATE RULE r AS
    ON UPDATE TO public.t DO  INSERT INTO public.log (what)  SELECT ('updated '::text || new.id);
--    hazard of the undo drop_object: rule public.r on public.t is dropped; code that uses it stops working
--    undo:
DROP RULE r ON public.t;

-- 7. create policy public.po on public.t
CREATE POLICY po ON public.t USING ((( SELECT 'a'::text) = (a)::text));
--    hazard of the undo drop_object: policy public.po on public.t is dropped; code that uses it stops working
--    undo:
DROP POLICY po ON public.t;
