-- 1. change column public.a.a (integer, not null, identity) to a (text)
--    hazard drop_type: sequence public.a_a_seq is dropped with its position
ALTER TABLE public.a ALTER COLUMN a DROP IDENTITY;
ALTER TABLE public.a ALTER COLUMN a TYPE text;
ALTER TABLE public.a ALTER COLUMN a DROP NOT NULL;
--    hazard of the undo lossy_type: values of public.a.a may be rounded, cut or changed from text to integer without an error
--    hazard of the undo required_column: public.a.a becomes NOT NULL: the step fails if a row has nothing there
--    undo, but for how far public.a.a had counted:
ALTER TABLE public.a ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.a ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.a ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.a_a_seq', greatest(max(a)::bigint + 1, 1), false) FROM public.a;
