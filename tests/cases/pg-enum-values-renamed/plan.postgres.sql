-- 1. rename value 'bad' of type public.mood to 'worse'
--    hazard rename: value 'bad' of public.mood becomes 'worse': code that still uses the old name fails
ALTER TYPE public.mood RENAME VALUE 'bad' TO 'worse';
--    hazard of the undo rename: value 'worse' of public.mood becomes 'bad': code that still uses the old name fails
--    undo:
ALTER TYPE public.mood RENAME VALUE 'worse' TO 'bad';

-- 2. rename value 'it''s odd' of type public.mood to 'plain'
--    hazard rename: value 'it''s odd' of public.mood becomes 'plain': code that still uses the old name fails
ALTER TYPE public.mood RENAME VALUE 'it''s odd' TO 'plain';
--    hazard of the undo rename: value 'plain' of public.mood becomes 'it''s odd': code that still uses the old name fails
--    undo:
ALTER TYPE public.mood RENAME VALUE 'plain' TO 'it''s odd';

-- 3. rename value 'ok' of type public.mood to 'fine'
--    hazard rename: value 'ok' of public.mood becomes 'fine': code that still uses the old name fails
ALTER TYPE public.mood RENAME VALUE 'ok' TO 'fine';
--    hazard of the undo rename: value 'fine' of public.mood becomes 'ok': code that still uses the old name fails
--    undo:
ALTER TYPE public.mood RENAME VALUE 'fine' TO 'ok';
