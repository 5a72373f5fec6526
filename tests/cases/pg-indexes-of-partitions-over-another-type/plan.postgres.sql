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
    IF given = pg_catalog.to_regclass('public.p1_v_w_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_v_w_idx') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_v_w_idx'), '_lockplane_' || pg_catalog.md5('p1_v_w_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_v_w_idx');
END
$$;
COMMENT ON INDEX public.p1_v_w_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2_v_w_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2_v_w_idx') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2_v_w_idx'), '_lockplane_' || pg_catalog.md5('p2_v_w_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2_v_w_idx');
END
$$;
COMMENT ON INDEX public.p2_v_w_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2_v_w_idx'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_v_w_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_v_w_idx') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_v_w_idx'), '_lockplane_' || pg_catalog.md5('p21_v_w_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_v_w_idx');
END
$$;
COMMENT ON INDEX public.p21_v_w_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pw'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1w') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1w') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1w'), '_lockplane_' || pg_catalog.md5('p1w'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1w');
END
$$;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pw'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2w') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2w') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2w'), '_lockplane_' || pg_catalog.md5('p2w'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2w');
END
$$;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2w'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_custom') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_custom') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_custom'), '_lockplane_' || pg_catalog.md5('p21_custom'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_custom');
END
$$;
ALTER INDEX public.p21_custom SET (fillfactor = '50');
COMMENT ON INDEX public.p21_custom IS 'its own';

-- 2. restore what indexes of partitions of public.q are called and say
--    undo:
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.q_key'::pg_catalog.regclass AND x.indrelid = 'public.q1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.its_own') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.its_own') AND indrelid = 'public.q1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.its_own'), '_lockplane_' || pg_catalog.md5('its_own'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'its_own');
END
$$;
COMMENT ON CONSTRAINT its_own ON public.q1 IS 'the key of one';

-- 3. restore what indexes of partitions of public.r are called and say
--    undo:
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.whole'::pg_catalog.regclass AND x.indrelid = 'public.r1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.one') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.one') AND indrelid = 'public.r1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.one'), '_lockplane_' || pg_catalog.md5('one'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'one');
END
$$;
ALTER INDEX public.one ALTER COLUMN 1 SET STATISTICS 40;

-- 4. change columns v, w of public.p
--    hazard lossy_type: values of public.p.w may be rounded, cut or changed from text to character varying(20) without an error
ALTER TABLE public.p ALTER COLUMN v TYPE bigint, ALTER COLUMN w TYPE character varying(20);
--    hazard of the undo new_demand: public.p.v becomes integer: the step fails if a value does not fit
--    undo, but for the values of public.p.w as they were:
ALTER TABLE public.p ALTER COLUMN w TYPE text, ALTER COLUMN v TYPE integer;

-- 5. change column public.q.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.q ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.q.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.q ALTER COLUMN id TYPE integer;

-- 6. change column public.r.v (integer) to v (bigint)
ALTER TABLE public.r ALTER COLUMN v TYPE bigint;
--    hazard of the undo new_demand: public.r.v becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.r ALTER COLUMN v TYPE integer;

-- 7. restore what indexes of partitions of public.p are called and say
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1_v_w_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1_v_w_idx') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1_v_w_idx'), '_lockplane_' || pg_catalog.md5('p1_v_w_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1_v_w_idx');
END
$$;
COMMENT ON INDEX public.p1_v_w_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pv'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2_v_w_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2_v_w_idx') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2_v_w_idx'), '_lockplane_' || pg_catalog.md5('p2_v_w_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2_v_w_idx');
END
$$;
COMMENT ON INDEX public.p2_v_w_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2_v_w_idx'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_v_w_idx') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_v_w_idx') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_v_w_idx'), '_lockplane_' || pg_catalog.md5('p21_v_w_idx'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_v_w_idx');
END
$$;
COMMENT ON INDEX public.p21_v_w_idx IS NULL;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pw'::pg_catalog.regclass AND x.indrelid = 'public.p1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p1w') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p1w') AND indrelid = 'public.p1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p1w'), '_lockplane_' || pg_catalog.md5('p1w'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p1w');
END
$$;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.pw'::pg_catalog.regclass AND x.indrelid = 'public.p2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p2w') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p2w') AND indrelid = 'public.p2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p2w'), '_lockplane_' || pg_catalog.md5('p2w'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p2w');
END
$$;
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.p2w'::pg_catalog.regclass AND x.indrelid = 'public.p21'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.p21_custom') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.p21_custom') AND indrelid = 'public.p21'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.p21_custom'), '_lockplane_' || pg_catalog.md5('p21_custom'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'p21_custom');
END
$$;
ALTER INDEX public.p21_custom SET (fillfactor = '50');
COMMENT ON INDEX public.p21_custom IS 'its own';
--    undo:

-- 8. restore what indexes of partitions of public.q are called and say
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.q_key'::pg_catalog.regclass AND x.indrelid = 'public.q1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.its_own') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.its_own') AND indrelid = 'public.q1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.its_own'), '_lockplane_' || pg_catalog.md5('its_own'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'its_own');
END
$$;
COMMENT ON CONSTRAINT its_own ON public.q1 IS 'the key of one';
--    undo:

-- 9. restore what indexes of partitions of public.r are called and say
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.whole'::pg_catalog.regclass AND x.indrelid = 'public.r1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.one') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.one') AND indrelid = 'public.r1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.one'), '_lockplane_' || pg_catalog.md5('one'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'one');
END
$$;
ALTER INDEX public.one ALTER COLUMN 1 SET STATISTICS 40;
--    undo:
