-- 1. create function public.tidy(text)
CREATE OR REPLACE FUNCTION public.tidy(x text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(trim(x)) $function$;
--    hazard of the undo drop_object: function public.tidy(text) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.tidy(text);

-- 2. change column public.t.code (text) to code (text, default public.tidy(' A '::text))
ALTER TABLE public.t ALTER COLUMN code SET DEFAULT public.tidy(' A '::text);
--    undo:
ALTER TABLE public.t ALTER COLUMN code DROP DEFAULT;

-- 3. add check t_code_check to public.t
--    hazard new_demand: check t_code_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_code_check CHECK (code = public.tidy(code));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_code_check;

-- 4. create index t_code on public.t
--    hazard new_demand: unique index t_code of public.t: the step fails if a row does not meet it
CREATE UNIQUE INDEX t_code ON public.t ((public.tidy(code)));
--    undo:
DROP INDEX public.t_code;
