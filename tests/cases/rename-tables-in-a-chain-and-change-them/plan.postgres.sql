-- 1. rename table public.a to public.b
--    hazard rename: table public.a becomes public.b: code that still uses the old name fails
ALTER TABLE public.a RENAME TO b;
--    hazard of the undo rename: table public.b becomes public.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.b RENAME TO a;

-- 2. rename table public.x to public.a
--    hazard rename: table public.x becomes public.a: code that still uses the old name fails
ALTER TABLE public.x RENAME TO a;
--    hazard of the undo rename: table public.a becomes public.x: code that still uses the old name fails
--    undo:
ALTER TABLE public.a RENAME TO x;

-- 3. rename constraint a_pkey of public.b to primary key b_pkey
ALTER TABLE public.b RENAME CONSTRAINT a_pkey TO b_pkey;
--    undo:
ALTER TABLE public.b RENAME CONSTRAINT b_pkey TO a_pkey;

-- 4. rename constraint x_pkey of public.a to primary key a_pkey
ALTER TABLE public.a RENAME CONSTRAINT x_pkey TO a_pkey;
--    undo:
ALTER TABLE public.a RENAME CONSTRAINT a_pkey TO x_pkey;

-- 5. add column public.a.w (integer, default 3)
ALTER TABLE public.a ADD COLUMN w integer DEFAULT 3;
--    hazard of the undo drop_column: every value of public.a.w is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN w;

-- 6. drop column public.a.gone
--    hazard drop_column: every value of public.a.gone is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN gone;
--    undo, but for the values of public.a.gone:
ALTER TABLE public.a ADD COLUMN gone integer;

-- 7. change column public.b.n (integer) to n (text)
ALTER TABLE public.b ALTER COLUMN n TYPE text;
--    hazard of the undo lossy_type: values of public.b.n may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.b ALTER COLUMN n TYPE integer USING n::integer;

-- 8. create index b_n on public.b
CREATE INDEX b_n ON public.b (n);
--    undo:
DROP INDEX public.b_n;
