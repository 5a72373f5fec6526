-- 1. create domain public.email
CREATE DOMAIN public.email AS text;
ALTER DOMAIN public.email SET DEFAULT 'nobody@example.org'::text;
ALTER DOMAIN public.email SET NOT NULL;
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK ((VALUE ~~ '%@%'::text));
--    hazard of the undo drop_object: domain public.email is dropped; code that uses it stops working
--    undo:
DROP DOMAIN public.email;

-- 2. add column public.t.e (public.email)
ALTER TABLE public.t ADD COLUMN e public.email;
--    hazard of the undo drop_column: every value of public.t.e is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN e;
