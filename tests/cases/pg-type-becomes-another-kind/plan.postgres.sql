-- 1. drop function public.same(public.status)
DROP FUNCTION public.same(public.status);
--    undo:
CREATE OR REPLACE FUNCTION public.same(x public.status)
 RETURNS public.status
 LANGUAGE sql
AS $function$SELECT x$function$;

-- 2. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT t.s,
    t.c
   FROM public.t;

-- 3. make domain public.colour into type public.colour
--    hazard new_demand: domain public.colour becomes type public.colour: the step fails if a row holds a value that is none of it
ALTER DOMAIN public.colour RENAME TO _lockplane_old_colour;
CREATE TYPE public.colour AS ENUM ('red', 'green', 'blue');
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c TYPE public.colour USING c::text::public.colour;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'red'::public.colour;
DROP DOMAIN public._lockplane_old_colour;
--    hazard of the undo new_demand: type public.colour becomes domain public.colour: the step fails if a row holds a value that is none of it
--    undo:
ALTER TYPE public.colour RENAME TO _lockplane_old_colour;
CREATE DOMAIN public.colour AS text;
ALTER DOMAIN public.colour ADD CONSTRAINT colour_check CHECK ((VALUE = ANY (ARRAY['red'::text, 'green'::text])));
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c TYPE public.colour USING c::text;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'red'::text;
DROP TYPE public._lockplane_old_colour;

-- 4. make type public.status into domain public.status; make domain public.strict_status anew
--    hazard new_demand: type public.status becomes domain public.status: the step fails if a row holds a value that is none of it
--    hazard new_demand: domain public.strict_status demands more: the step fails if a row holds a value that does not meet it
ALTER TYPE public.status RENAME TO _lockplane_old_status;
ALTER DOMAIN public.strict_status RENAME TO _lockplane_old_strict_sta;
CREATE DOMAIN public.status AS text;
ALTER DOMAIN public.status ADD CONSTRAINT status_check CHECK ((VALUE = ANY (ARRAY['open'::text, 'closed'::text])));
COMMENT ON DOMAIN public.status IS 'as a domain';
CREATE DOMAIN public.strict_status AS public.status;
ALTER DOMAIN public.strict_status ADD CONSTRAINT strict_status_check CHECK (((VALUE)::text <> 'closed'::text));
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text, ALTER COLUMN many TYPE public.status[] USING many::text[], ALTER COLUMN inner_s TYPE public.strict_status USING inner_s::text::public.strict_status;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'open'::text;
DROP DOMAIN public._lockplane_old_strict_sta;
DROP TYPE public._lockplane_old_status;
--    hazard of the undo new_demand: domain public.status becomes type public.status: the step fails if a row holds a value that is none of it
--    hazard of the undo new_demand: domain public.strict_status demands more: the step fails if a row holds a value that does not meet it
--    undo:
ALTER DOMAIN public.status RENAME TO _lockplane_old_status;
ALTER DOMAIN public.strict_status RENAME TO _lockplane_old_strict_sta;
CREATE TYPE public.status AS ENUM ('open', 'closed');
COMMENT ON TYPE public.status IS 'as an enum';
CREATE DOMAIN public.strict_status AS public.status;
ALTER DOMAIN public.strict_status ADD CONSTRAINT strict_status_check CHECK ((VALUE <> 'closed'::public.status));
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status, ALTER COLUMN many TYPE public.status[] USING many::text[]::public.status[], ALTER COLUMN inner_s TYPE public.strict_status USING inner_s::text::public.strict_status;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'open'::public.status;
DROP DOMAIN public._lockplane_old_strict_sta;
DROP DOMAIN public._lockplane_old_status;

-- 5. create function public.same(public.status)
CREATE OR REPLACE FUNCTION public.same(x public.status)
 RETURNS public.status
 LANGUAGE sql
AS $function$SELECT x$function$;
--    undo:
DROP FUNCTION public.same(public.status);

-- 6. create view public.v
CREATE VIEW public.v AS
 SELECT t.s,
    t.c
   FROM public.t;
--    undo:
DROP VIEW public.v;
