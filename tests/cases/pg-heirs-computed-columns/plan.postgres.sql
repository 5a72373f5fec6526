-- 1. change the settings of column public.c.g
ALTER TABLE public.c ALTER COLUMN g SET STORAGE EXTENDED;
--    undo:
ALTER TABLE public.c ALTER COLUMN g SET STORAGE EXTERNAL;

-- 2. comment on column public.b.g
COMMENT ON COLUMN public.b.g IS NULL;
--    undo:
COMMENT ON COLUMN public.b.g IS 'of b';

-- 3. change the settings of column public.b.h
ALTER TABLE public.b ALTER COLUMN h SET STATISTICS -1;
--    undo:
ALTER TABLE public.b ALTER COLUMN h SET STATISTICS 7;

-- 4. drop column public.a.g
ALTER TABLE public.a DROP COLUMN g;
--    undo:
ALTER TABLE public.a ADD COLUMN g text GENERATED ALWAYS AS ('a'::text || (x)::text) STORED;
COMMENT ON COLUMN public.a.g IS 'of a';

-- 5. drop column public.a.h
ALTER TABLE public.a DROP COLUMN h;
--    undo:
ALTER TABLE public.a ADD COLUMN h integer GENERATED ALWAYS AS (x + 1) STORED;

-- 6. comment on column public.w1.g
COMMENT ON COLUMN public.w1.g IS NULL;
--    undo:
COMMENT ON COLUMN public.w1.g IS 'of w1';

-- 7. drop column public.w.g
ALTER TABLE public.w DROP COLUMN g;
--    undo:
ALTER TABLE public.w ADD COLUMN g text GENERATED ALWAYS AS ('a'::text || (x)::text) STORED;

-- 8. add column public.a.g (text, generated as 'b'::text || (x)::text)
ALTER TABLE public.a ADD COLUMN g text GENERATED ALWAYS AS ('b'::text || (x)::text) STORED;
COMMENT ON COLUMN public.a.g IS 'from a';
--    undo:
ALTER TABLE public.a DROP COLUMN g;

-- 9. add column public.a.h (integer, generated as x + 2)
ALTER TABLE public.a ADD COLUMN h integer GENERATED ALWAYS AS (x + 2) STORED;
--    undo:
ALTER TABLE public.a DROP COLUMN h;

-- 10. comment on column public.b.g
COMMENT ON COLUMN public.b.g IS 'of b';
--    undo:
COMMENT ON COLUMN public.b.g IS NULL;

-- 11. change the settings of column public.b.h
ALTER TABLE public.b ALTER COLUMN h SET STATISTICS 8;
--    undo:
ALTER TABLE public.b ALTER COLUMN h SET STATISTICS -1;

-- 12. change the settings of column public.c.g
ALTER TABLE public.c ALTER COLUMN g SET STORAGE EXTERNAL;
--    undo:
ALTER TABLE public.c ALTER COLUMN g SET STORAGE EXTENDED;

-- 13. comment on column public.c.h
COMMENT ON COLUMN public.c.h IS 'new';
--    undo:
COMMENT ON COLUMN public.c.h IS NULL;

-- 14. add column public.w.g (text, generated as 'b'::text || (x)::text)
ALTER TABLE public.w ADD COLUMN g text GENERATED ALWAYS AS ('b'::text || (x)::text) STORED;
--    undo:
ALTER TABLE public.w DROP COLUMN g;

-- 15. comment on column public.w1.g
COMMENT ON COLUMN public.w1.g IS 'of w1';
--    undo:
COMMENT ON COLUMN public.w1.g IS NULL;
