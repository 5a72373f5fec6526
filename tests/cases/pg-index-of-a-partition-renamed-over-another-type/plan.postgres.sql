-- 1. restore what indexes of partitions of public.m are called and say
--    undo:
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.m_k'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_k') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_k') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_k'), '_lockplane_' || pg_catalog.md5('p1_k'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_k');
END
$$;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.m_uid'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_x') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_x') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_x'), '_lockplane_' || pg_catalog.md5('p1_x'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_x');
END
$$;

-- 2. change column public.m.uid (integer) to uid (bigint)
ALTER TABLE public.m ALTER COLUMN uid TYPE bigint;
--    hazard of the undo new_demand: public.m.uid becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.m ALTER COLUMN uid TYPE integer;

-- 3. restore what indexes of partitions of public.m are called and say
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.m_k'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.k_other') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.k_other') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.k_other'), '_lockplane_' || pg_catalog.md5('k_other'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'k_other');
END
$$;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.m_uid'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.other') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.other') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.other'), '_lockplane_' || pg_catalog.md5('other'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'other');
END
$$;
--    undo:
