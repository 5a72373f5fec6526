-- 1. rename value '$1' of type public.b to 'a b'
--    hazard rename: value '$1' of public.b becomes 'a b': code that still uses the old name fails
ALTER TYPE public.b RENAME VALUE '$1' TO 'a b';
--    hazard of the undo rename: value 'a b' of public.b becomes '$1': code that still uses the old name fails
--    undo:
ALTER TYPE public.b RENAME VALUE 'a b' TO '$1';

-- 2. rename value 'it''s "odd"' of type public.b to 'even'
--    hazard rename: value 'it''s "odd"' of public.b becomes 'even': code that still uses the old name fails
ALTER TYPE public.b RENAME VALUE 'it''s "odd"' TO 'even';
--    hazard of the undo rename: value 'even' of public.b becomes 'it''s "odd"': code that still uses the old name fails
--    undo:
ALTER TYPE public.b RENAME VALUE 'even' TO 'it''s "odd"';
