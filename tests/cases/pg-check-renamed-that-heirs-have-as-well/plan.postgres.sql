-- 1. rename constraint ck of public.base to check ck2
ALTER TABLE public.base RENAME CONSTRAINT ck TO ck2;
--    undo:
ALTER TABLE public.base RENAME CONSTRAINT ck2 TO ck;

-- 2. rename constraint only_base of public.base to check only_this
ALTER TABLE public.base RENAME CONSTRAINT only_base TO only_this;
--    undo:
ALTER TABLE public.base RENAME CONSTRAINT only_this TO only_base;

-- 3. rename constraint own of public.e to check owned
ALTER TABLE public.e RENAME CONSTRAINT own TO owned;
--    undo:
ALTER TABLE public.e RENAME CONSTRAINT owned TO own;
