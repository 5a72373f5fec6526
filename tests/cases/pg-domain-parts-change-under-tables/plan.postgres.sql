-- 1. change domain public.code
--    hazard new_demand: domain public.code demands more: the step fails if a row holds a value that does not meet it
ALTER DOMAIN public.code DROP CONSTRAINT short;
ALTER DOMAIN public.code DROP DEFAULT;
ALTER DOMAIN public.code SET DEFAULT 'b'::text;
ALTER DOMAIN public.code SET NOT NULL;
ALTER DOMAIN public.code ADD CONSTRAINT filled CHECK ((VALUE <> ''::text));
COMMENT ON CONSTRAINT lower ON DOMAIN public.code IS 'no shouting';
COMMENT ON DOMAIN public.code IS NULL;
--    hazard of the undo new_demand: domain public.code demands more: the step fails if a row holds a value that does not meet it
--    undo:
COMMENT ON CONSTRAINT lower ON DOMAIN public.code IS NULL;
ALTER DOMAIN public.code DROP CONSTRAINT filled;
ALTER DOMAIN public.code DROP NOT NULL;
ALTER DOMAIN public.code DROP DEFAULT;
ALTER DOMAIN public.code SET DEFAULT 'a'::text;
ALTER DOMAIN public.code ADD CONSTRAINT short CHECK ((length(VALUE) < 20));
COMMENT ON CONSTRAINT short ON DOMAIN public.code IS 'fits the label';
COMMENT ON DOMAIN public.code IS 'what is printed on the box';
