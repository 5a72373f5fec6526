-- 1. loosen domain public.code
ALTER DOMAIN public.code DROP CONSTRAINT code_check;
--    hazard of the undo new_demand: domain public.code demands more: the step fails if a row holds a value that does not meet it
--    undo:
ALTER DOMAIN public.code ADD CONSTRAINT code_check CHECK (public.is_code(VALUE));

-- 2. drop function public.is_code(text)
DROP FUNCTION public.is_code(text);
--    undo:
CREATE OR REPLACE FUNCTION public.is_code(a text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a ~ '^[a-z]+$' $function$;

-- 3. create function public.is_code(text)
CREATE OR REPLACE FUNCTION public.is_code(b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT b ~ '^[a-z]+$' $function$;
--    undo:
DROP FUNCTION public.is_code(text);

-- 4. change domain public.code
--    hazard new_demand: domain public.code demands more: the step fails if a row holds a value that does not meet it
ALTER DOMAIN public.code ADD CONSTRAINT code_check CHECK (public.is_code(VALUE));
--    undo:
ALTER DOMAIN public.code DROP CONSTRAINT code_check;
