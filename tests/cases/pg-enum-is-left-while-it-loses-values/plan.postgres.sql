-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT leaves.state
   FROM public.leaves;

-- 2. drop check leaves_state_check of public.leaves
ALTER TABLE public.leaves DROP CONSTRAINT leaves_state_check;
--    hazard of the undo new_demand: check leaves_state_check of public.leaves: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.leaves ADD CONSTRAINT leaves_state_check CHECK (state <> 'a'::public.js);

-- 3. drop index i on public.leaves
DROP INDEX public.i;
--    undo:
CREATE INDEX i ON public.leaves (state) WHERE state = 'done'::public.js;

-- 4. drop index c on public.t
DROP INDEX public.c;
--    undo:
CREATE INDEX c ON public.t ((public.fmt(c)));

-- 5. drop check used_s_check of public.used
ALTER TABLE public.used DROP CONSTRAINT used_s_check;
--    hazard of the undo new_demand: check used_s_check of public.used: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.used ADD CONSTRAINT used_s_check CHECK (public.of_check(s) > 0);

-- 6. drop index u on public.used
DROP INDEX public.u;
--    undo:
CREATE INDEX u ON public.used ((public.of_index(s)));

-- 7. drop default of public.used.s
ALTER TABLE ONLY public.used ALTER COLUMN s DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.used ALTER COLUMN s SET DEFAULT public.of_default();

-- 8. change columns more, state of public.leaves
ALTER TABLE public.leaves ALTER COLUMN state DROP DEFAULT;
ALTER TABLE public.leaves ALTER COLUMN more TYPE text, ALTER COLUMN state TYPE text;
ALTER TABLE public.leaves ALTER COLUMN state SET DEFAULT 'done'::text;
--    hazard of the undo lossy_type: values of public.leaves.state may be rounded, cut or changed from text to public.js without an error
--    hazard of the undo lossy_type: values of public.leaves.more may be rounded, cut or changed from text to public.js[] without an error
--    undo:
ALTER TABLE public.leaves ALTER COLUMN state DROP DEFAULT;
ALTER TABLE public.leaves ALTER COLUMN state TYPE public.js USING state::public.js, ALTER COLUMN more TYPE public.js[] USING more::public.js[];
ALTER TABLE public.leaves ALTER COLUMN state SET DEFAULT 'done'::public.js;

-- 9. add check leaves_state_check to public.leaves
--    hazard new_demand: check leaves_state_check of public.leaves: the step fails if a row does not meet it
ALTER TABLE public.leaves ADD CONSTRAINT leaves_state_check CHECK (state <> 'a'::text);
--    undo:
ALTER TABLE public.leaves DROP CONSTRAINT leaves_state_check;

-- 10. create index i on public.leaves
CREATE INDEX i ON public.leaves (state) WHERE state = 'done'::text;
--    undo:
DROP INDEX public.i;

-- 11. drop column public.loses.state
--    hazard drop_column: every value of public.loses.state is deleted; undoing brings the column back without them
ALTER TABLE public.loses DROP COLUMN state;
--    undo, but for the values of public.loses.state:
ALTER TABLE public.loses ADD COLUMN state public.js;

-- 12. create view public.v
CREATE VIEW public.v AS
 SELECT leaves.state
   FROM public.leaves;
--    undo:
DROP VIEW public.v;

-- 13. drop function public.fmt(public.cur)
--    hazard drop_object: function public.fmt(public.cur) is dropped; code that uses it stops working
DROP FUNCTION public.fmt(public.cur);
--    undo:
CREATE OR REPLACE FUNCTION public.fmt(public.cur)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'x' $function$;

-- 14. change type public.cur from (usd) to (usd, eur)
ALTER TYPE public.cur ADD VALUE 'eur' AFTER 'usd';
--    hazard of the undo drop_type: type public.cur loses eur; rows that hold one make the step fail
--    undo:
ALTER TYPE public.cur RENAME TO _lockplane_old_cur;
CREATE TYPE public.cur AS ENUM ('usd');
ALTER TABLE public.t ALTER COLUMN c TYPE public.cur USING c::text::public.cur;
DROP TYPE public._lockplane_old_cur;

-- 15. create function public.fmt2(public.cur)
CREATE OR REPLACE FUNCTION public.fmt2(public.cur)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'y' $function$;
--    hazard of the undo drop_object: function public.fmt2(public.cur) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.fmt2(public.cur);

-- 16. create index c on public.t
CREATE INDEX c ON public.t ((public.fmt2(c)));
--    undo:
DROP INDEX public.c;

-- 17. drop function public.of_check(public.js)
--    hazard drop_object: function public.of_check(public.js) is dropped; code that uses it stops working
DROP FUNCTION public.of_check(public.js);
--    undo:
CREATE OR REPLACE FUNCTION public.of_check(public.js)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- 18. drop function public.of_default()
--    hazard drop_object: function public.of_default() is dropped; code that uses it stops working
DROP FUNCTION public.of_default();
--    undo:
CREATE OR REPLACE FUNCTION public.of_default()
 RETURNS public.js
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'a'::public.js $function$;

-- 19. drop function public.of_index(public.js)
--    hazard drop_object: function public.of_index(public.js) is dropped; code that uses it stops working
DROP FUNCTION public.of_index(public.js);
--    undo:
CREATE OR REPLACE FUNCTION public.of_index(public.js)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- 20. change type public.js from (a, done) to (a, completed)
--    hazard drop_type: type public.js loses done; rows that hold one make the step fail
ALTER TYPE public.js RENAME TO _lockplane_old_js;
CREATE TYPE public.js AS ENUM ('a', 'completed');
ALTER TABLE public.stays ALTER COLUMN s TYPE public.js USING s::text::public.js;
ALTER TABLE public.used ALTER COLUMN s TYPE public.js USING s::text::public.js;
DROP TYPE public._lockplane_old_js;
--    hazard of the undo drop_type: type public.js loses completed; rows that hold one make the step fail
--    undo:
ALTER TYPE public.js RENAME TO _lockplane_old_js;
CREATE TYPE public.js AS ENUM ('a', 'done');
ALTER TABLE public.stays ALTER COLUMN s TYPE public.js USING s::text::public.js;
ALTER TABLE public.used ALTER COLUMN s TYPE public.js USING s::text::public.js;
DROP TYPE public._lockplane_old_js;

-- 21. create function public.other_check(public.js)
CREATE OR REPLACE FUNCTION public.other_check(public.js)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;
--    hazard of the undo drop_object: function public.other_check(public.js) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.other_check(public.js);

-- 22. change column public.used.s (public.js) to s (public.js, default 'a'::public.js)
ALTER TABLE public.used ALTER COLUMN s SET DEFAULT 'a'::public.js;
--    undo:
ALTER TABLE public.used ALTER COLUMN s DROP DEFAULT;

-- 23. add check used_s_check to public.used
--    hazard new_demand: check used_s_check of public.used: the step fails if a row does not meet it
ALTER TABLE public.used ADD CONSTRAINT used_s_check CHECK (public.other_check(s) > 0);
--    undo:
ALTER TABLE public.used DROP CONSTRAINT used_s_check;
