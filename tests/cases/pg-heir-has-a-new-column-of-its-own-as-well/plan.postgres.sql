-- 1. add column public.drafts.k (integer, default 3)
ALTER TABLE public.drafts ADD COLUMN k integer DEFAULT 3;
--    hazard of the undo drop_column: every value of public.drafts.k is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.drafts DROP COLUMN k;

-- 2. add column public.docs.k (integer, default 2)
ALTER TABLE public.docs ADD COLUMN k integer DEFAULT 2;
--    hazard of the undo drop_column: every value of public.docs.k is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.docs DROP COLUMN k;

-- 3. add column public.base.k (integer, default 1)
ALTER TABLE public.base ADD COLUMN k integer DEFAULT 1;
--    hazard of the undo drop_column: every value of public.base.k is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.base DROP COLUMN k;
