-- 1. change column public.t.a (text) to a (text, collate "C")
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE "C";
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- 2. change the settings of column public.t.b
ALTER TABLE public.t ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN b SET STATISTICS 500;
--    undo:
ALTER TABLE public.t ALTER COLUMN b SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN b SET STATISTICS -1;

-- 3. change the options of public.t
ALTER TABLE public.t SET (fillfactor = '80');
--    undo:
ALTER TABLE public.t RESET (fillfactor);
