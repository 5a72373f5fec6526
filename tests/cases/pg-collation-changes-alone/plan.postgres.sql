-- 1. change column public.t.a (text) to a (text, collate "C")
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE "C";
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE text;
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
