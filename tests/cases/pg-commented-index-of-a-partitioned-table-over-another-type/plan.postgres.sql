-- 1. restore what indexes of partitions of public.p are called and say
--    undo:
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_v_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_v_idx') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_v_idx'), '_lockplane_' || pg_catalog.md5('p1_v_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_v_idx');
END
$$;
COMMENT ON INDEX public.p1_v_idx IS 'own';
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2_v_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2_v_idx') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2_v_idx'), '_lockplane_' || pg_catalog.md5('p2_v_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2_v_idx');
END
$$;
COMMENT ON INDEX public.p2_v_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2_v_idx'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_v_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_v_idx') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_v_idx'), '_lockplane_' || pg_catalog.md5('p21_v_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_v_idx');
END
$$;
COMMENT ON INDEX public.p21_v_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.px'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_expr_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_expr_idx') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_expr_idx'), '_lockplane_' || pg_catalog.md5('p1_expr_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_expr_idx');
END
$$;
COMMENT ON INDEX public.p1_expr_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.px'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2_expr_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2_expr_idx') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2_expr_idx'), '_lockplane_' || pg_catalog.md5('p2_expr_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2_expr_idx');
END
$$;
COMMENT ON INDEX public.p2_expr_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2_expr_idx'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_expr_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_expr_idx') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_expr_idx'), '_lockplane_' || pg_catalog.md5('p21_expr_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_expr_idx');
END
$$;
COMMENT ON INDEX public.p21_expr_idx IS NULL;

-- 2. change columns s, v of public.p
ALTER TABLE public.p ALTER COLUMN s TYPE character varying(20), ALTER COLUMN v TYPE bigint;
--    hazard of the undo new_demand: public.p.v becomes integer: the step fails if a value does not fit
--    hazard of the undo lossy_type: values of public.p.s may be rounded, cut or changed from character varying(20) to character varying(10) without an error
--    undo:
ALTER TABLE public.p ALTER COLUMN v TYPE integer, ALTER COLUMN s TYPE character varying(10);

-- 3. restore what indexes of partitions of public.p are called and say
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_v_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_v_idx') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_v_idx'), '_lockplane_' || pg_catalog.md5('p1_v_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_v_idx');
END
$$;
COMMENT ON INDEX public.p1_v_idx IS 'own';
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2_v_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2_v_idx') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2_v_idx'), '_lockplane_' || pg_catalog.md5('p2_v_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2_v_idx');
END
$$;
COMMENT ON INDEX public.p2_v_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2_v_idx'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_v_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_v_idx') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_v_idx'), '_lockplane_' || pg_catalog.md5('p21_v_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_v_idx');
END
$$;
COMMENT ON INDEX public.p21_v_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.px'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_expr_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_expr_idx') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_expr_idx'), '_lockplane_' || pg_catalog.md5('p1_expr_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_expr_idx');
END
$$;
COMMENT ON INDEX public.p1_expr_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.px'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2_expr_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2_expr_idx') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2_expr_idx'), '_lockplane_' || pg_catalog.md5('p2_expr_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2_expr_idx');
END
$$;
COMMENT ON INDEX public.p2_expr_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2_expr_idx'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_expr_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_expr_idx') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_expr_idx'), '_lockplane_' || pg_catalog.md5('p21_expr_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_expr_idx');
END
$$;
COMMENT ON INDEX public.p21_expr_idx IS NULL;
--    undo:
