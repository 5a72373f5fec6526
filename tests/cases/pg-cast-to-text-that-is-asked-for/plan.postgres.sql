-- 1. drop cast public.other AS text
--    hazard drop_object: cast public.other AS text is dropped; code that uses it stops working
DROP CAST (public.other AS text);
--    undo:
CREATE CAST (public.other AS text) WITH INOUT;

-- 2. change column public.goes.it (public.other) to it (text)
ALTER TABLE public.goes ALTER COLUMN it TYPE text USING it::text;
--    hazard of the undo lossy_type: values of public.goes.it may be rounded, cut or changed from text to public.other without an error
--    undo:
ALTER TABLE public.goes ALTER COLUMN it TYPE public.other USING it::public.other;

-- 3. change column public.stays.it (public.pair) to it (text)
ALTER TABLE public.stays ALTER COLUMN it TYPE text USING it::text;
--    hazard of the undo lossy_type: values of public.stays.it may be rounded, cut or changed from text to public.pair without an error
--    undo:
ALTER TABLE public.stays ALTER COLUMN it TYPE public.pair USING it::public.pair;
