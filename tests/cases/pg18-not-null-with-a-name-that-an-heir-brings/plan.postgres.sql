-- 1. change column public.x.i (integer, not null as xi) to i (integer, not null)
--    undo:
DO $$DECLARE was name := (SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.x'::regclass AND contype = 'n' AND attname = 'i'); BEGIN IF was IS NULL THEN ALTER TABLE public.x ADD CONSTRAINT xi NOT NULL i; ELSIF was <> 'xi' THEN EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.x'::regclass, was, 'xi'); END IF; END$$;

-- 2. change the options of public.x
ALTER TABLE public.x INHERIT public.a;
--    undo:
ALTER TABLE public.x NO INHERIT public.a;
