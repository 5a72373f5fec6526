-- 1. add column public.a.t (text)
ALTER TABLE public.a ADD COLUMN t text;
ALTER TABLE public.a ALTER COLUMN t SET COMPRESSION pglz;
--    hazard of the undo drop_column: every value of public.a.t is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN t;

-- 2. add column public.a.u (text)
ALTER TABLE public.a ADD COLUMN u text;
ALTER TABLE public.a ALTER COLUMN u SET STORAGE EXTERNAL;
--    hazard of the undo drop_column: every value of public.a.u is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN u;

-- 3. add column public.a.v (text, default 'a'::text)
ALTER TABLE public.a ADD COLUMN v text DEFAULT 'a'::text;
ALTER TABLE public.a ALTER COLUMN v SET STATISTICS 10;
--    hazard of the undo drop_column: every value of public.a.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN v;

-- 4. add column public.a.w (text)
ALTER TABLE public.a ADD COLUMN w text;
--    hazard of the undo drop_column: every value of public.a.w is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN w;

-- 5. change the settings of column public.b.b
ALTER TABLE public.b ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE public.b ALTER COLUMN b SET COMPRESSION pglz;
--    undo:
ALTER TABLE public.b ALTER COLUMN b SET STORAGE EXTENDED;
ALTER TABLE public.b ALTER COLUMN b SET COMPRESSION default;

-- 6. change column public.b.v (text, default 'a'::text) to v (text)
ALTER TABLE public.b ALTER COLUMN v DROP DEFAULT;
ALTER TABLE public.b ALTER COLUMN v SET STORAGE EXTERNAL;
--    undo:
ALTER TABLE public.b ALTER COLUMN v SET DEFAULT 'a'::text;
ALTER TABLE public.b ALTER COLUMN v SET STORAGE EXTENDED;

-- 7. change the settings of column public.b.w
ALTER TABLE public.b ALTER COLUMN w SET COMPRESSION pglz;
ALTER TABLE public.b ALTER COLUMN w SET STATISTICS 11;
--    undo:
ALTER TABLE public.b ALTER COLUMN w SET COMPRESSION default;
ALTER TABLE public.b ALTER COLUMN w SET STATISTICS -1;

-- 8. create table public.c
CREATE TABLE public.c () INHERITS (public.b);
ALTER TABLE public.c ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.c ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE public.c ALTER COLUMN b SET COMPRESSION default;
ALTER TABLE public.c ALTER COLUMN u SET STORAGE EXTERNAL;
ALTER TABLE public.c ALTER COLUMN v SET STORAGE EXTERNAL;
ALTER TABLE public.c ALTER COLUMN v SET STATISTICS 10;
ALTER TABLE public.c ALTER COLUMN w SET COMPRESSION default;
ALTER TABLE public.c ALTER COLUMN w SET STATISTICS 11;
COMMENT ON COLUMN public.c.w IS 'of its own';
ALTER TABLE public.c ALTER COLUMN w SET DEFAULT 'c'::text;
--    hazard of the undo drop_table: every row of public.c is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.c;

-- 9. add column public.w.t (text, default 'w'::text)
ALTER TABLE public.w ADD COLUMN t text DEFAULT 'w'::text;
COMMENT ON COLUMN public.w.t IS 'of all';
--    hazard of the undo drop_column: every value of public.w.t is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.w DROP COLUMN t;

-- 10. change column public.w1.t (text, default 'w'::text) to t (text, default 'w1'::text)
ALTER TABLE public.w1 ALTER COLUMN t SET DEFAULT 'w1'::text;
COMMENT ON COLUMN public.w1.t IS 'of the part';
--    undo:
ALTER TABLE public.w1 ALTER COLUMN t SET DEFAULT 'w'::text;
COMMENT ON COLUMN public.w1.t IS NULL;
