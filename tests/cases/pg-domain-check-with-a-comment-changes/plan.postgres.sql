-- 1. change domain public.code
--    hazard new_demand: domain public.code demands more: the step fails if a row holds a value that does not meet it
ALTER DOMAIN public.code DROP CONSTRAINT long;
ALTER DOMAIN public.code ADD CONSTRAINT long CHECK ((length(VALUE) > 1));
COMMENT ON CONSTRAINT long ON DOMAIN public.code IS 'not too short';
--    hazard of the undo new_demand: domain public.code demands more: the step fails if a row holds a value that does not meet it
--    undo:
ALTER DOMAIN public.code DROP CONSTRAINT long;
ALTER DOMAIN public.code ADD CONSTRAINT long CHECK ((length(VALUE) > 2));
COMMENT ON CONSTRAINT long ON DOMAIN public.code IS 'not too short';
