-- 1. change column public.t.id (integer, not null as id_there) to id (integer, not null)
DO $$BEGIN EXECUTE (SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.t'::regclass, 'id_there', made) FROM (SELECT n, 't_id_not_null' || coalesce(nullif(n, 0)::text, '') AS made FROM generate_series(0, 1600) n) AS names WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.t'::regclass AND conname = made) ORDER BY n LIMIT 1); END$$;
--    undo:
DO $$DECLARE was name := (SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'id'); BEGIN IF was <> 'id_there' THEN EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.t'::regclass, was, 'id_there'); END IF; END$$;

-- 2. change column public.t.w (integer, not null as w_there) to w (integer, not null)
DO $$BEGIN EXECUTE (SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.t'::regclass, 'w_there', made) FROM (SELECT n, 't_w_not_null' || coalesce(nullif(n, 0)::text, '') AS made FROM generate_series(0, 1600) n) AS names WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.t'::regclass AND conname = made) ORDER BY n LIMIT 1); END$$;
--    undo:
DO $$DECLARE was name := (SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.t'::regclass AND contype = 'n' AND attname = 'w'); BEGIN IF was <> 'w_there' THEN EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.t'::regclass, was, 'w_there'); END IF; END$$;

-- 3. change column public.u.id (integer, not null as given, identity) to id (integer, not null, identity)
DO $$BEGIN EXECUTE (SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.u'::regclass, 'given', made) FROM (SELECT n, 'u_id_not_null' || coalesce(nullif(n, 0)::text, '') AS made FROM generate_series(0, 1600) n) AS names WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.u'::regclass AND conname = made) ORDER BY n LIMIT 1); END$$;
--    undo:
DO $$DECLARE was name := (SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.u'::regclass AND contype = 'n' AND attname = 'id'); BEGIN IF was <> 'given' THEN EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.u'::regclass, was, 'given'); END IF; END$$;

-- 4. change column public.u.v (integer, not null as v_is) to v (integer, not null as v_other)
ALTER TABLE public.u RENAME CONSTRAINT v_is TO v_other;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT v_other TO v_is;
