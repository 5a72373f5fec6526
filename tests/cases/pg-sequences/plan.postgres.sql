-- 1. create sequence public.another
CREATE SEQUENCE public.another AS smallint MINVALUE -5 START WITH 0 CYCLE;
--    hazard of the undo drop_type: sequence public.another is dropped with its position
--    undo:
DROP SEQUENCE public.another;

-- 2. change sequence public.counter
SELECT setval('public.counter', CASE WHEN is_called OR (last_value <= 1000000) THEN last_value ELSE 5 END, is_called) FROM public.counter;
ALTER SEQUENCE public.counter INCREMENT BY 2 MAXVALUE 1000000;
--    undo:
ALTER SEQUENCE public.counter INCREMENT BY 1 NO MAXVALUE;

-- 3. add column public.t.other (smallint, default nextval('public.another'::regclass))
ALTER TABLE public.t ADD COLUMN other smallint DEFAULT nextval('public.another'::regclass);
--    hazard of the undo drop_column: every value of public.t.other is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN other;

-- 4. drop sequence public.doomed
--    hazard drop_type: sequence public.doomed is dropped with its position
DROP SEQUENCE public.doomed;
--    undo, but for how far the sequence public.doomed had counted:
CREATE SEQUENCE public.doomed AS bigint;
