-- 1. rename table public.lone to public.alone
--    hazard rename: table public.lone becomes public.alone: code that still uses the old name fails
ALTER TABLE public.lone RENAME TO alone;
--    hazard of the undo rename: table public.alone becomes public.lone: code that still uses the old name fails
--    undo:
ALTER TABLE public.alone RENAME TO lone;

-- 2. change column public.alone.v (integer) to v (integer, not null as v is"t)
--    hazard required_column: public.alone.v becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.alone ADD CONSTRAINT "v is""t" NOT NULL v;
COMMENT ON CONSTRAINT "v is""t" ON public.alone IS 'odd';
--    undo:
ALTER TABLE public.alone ALTER COLUMN v DROP NOT NULL;

-- 3. change the settings of column public.alone.w
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'under the table''s old name') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.alone'::regclass AND contype = 'n' AND attname = 'w'); END$$;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, NULL) FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.alone'::regclass AND contype = 'n' AND attname = 'w'); END$$;

-- 4. change the settings of column public.parent.x
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'of the parent still') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.parent'::regclass AND contype = 'n' AND attname = 'x'); END$$;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'of the parent') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.parent'::regclass AND contype = 'n' AND attname = 'x'); END$$;

-- 5. change column public.parent.y (integer) to y (integer, not null)
--    hazard required_column: public.parent.y becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.parent ALTER COLUMN y SET NOT NULL;
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'another') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.parent'::regclass AND contype = 'n' AND attname = 'y'); END$$;
--    undo:
ALTER TABLE public.parent ALTER COLUMN y DROP NOT NULL;

-- 6. add column public.t.n (integer, not null, default 1)
ALTER TABLE public.t ADD COLUMN n integer NOT NULL DEFAULT 1;
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'comes with its column') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'n'); END$$;
--    hazard of the undo drop_column: every value of public.t.n is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN n;

-- 7. change column public.t.a (integer, not null as a_there) to a (bigint, not null as a_is_there)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
ALTER TABLE public.t RENAME CONSTRAINT a_there TO a_is_there;
COMMENT ON CONSTRAINT a_is_there ON public.t IS 'stays';
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
ALTER TABLE public.t RENAME CONSTRAINT a_is_there TO a_there;
COMMENT ON CONSTRAINT a_there ON public.t IS 'stays';

-- 8. change the settings of column public.t.b
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, NULL) FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'b'); END$$;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'goes') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'b'); END$$;

-- 9. change column public.t.c (integer) to c (integer, not null)
--    hazard required_column: public.t.c becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'comes with its constraint') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'c'); END$$;
--    undo:
ALTER TABLE public.t ALTER COLUMN c DROP NOT NULL;

-- 10. change column public.t.d (integer, not null) to d (integer)
ALTER TABLE public.t ALTER COLUMN d DROP NOT NULL;
--    hazard of the undo required_column: public.t.d becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.t ALTER COLUMN d SET NOT NULL;
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'goes with its constraint') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'd'); END$$;

-- 11. change column public.t.e (integer, not null as e_there) to e (integer, not null)
DO $$BEGIN EXECUTE (SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.t'::regclass, 'e_there', made) FROM (SELECT n, 't_e_not_null' || coalesce(nullif(n, 0)::text, '') AS made FROM generate_series(0, 1600) n) AS names WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.t'::regclass AND conname = made) ORDER BY n LIMIT 1); END$$;
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'has no name of its own now') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'e'); END$$;
--    undo:
DO $$DECLARE was name := (SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'e'); BEGIN IF was <> 'e_there' THEN EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.t'::regclass, was, 'e_there'); END IF; END$$;
COMMENT ON CONSTRAINT e_there ON public.t IS NULL;

-- 12. change the settings of column public.t.id
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'new, it''s said') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'id'); END$$;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, 'old') FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'id'); END$$;
