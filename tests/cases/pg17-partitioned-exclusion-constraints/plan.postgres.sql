-- 1. create schema s
CREATE SCHEMA s;
--    undo:
DROP SCHEMA s;

-- 2. rename table public.e to s.e
--    hazard rename: table public.e becomes s.e: code that still uses the old name fails
ALTER TABLE public.e SET SCHEMA s;
--    hazard of the undo rename: table s.e becomes public.e: code that still uses the old name fails
--    undo:
ALTER TABLE s.e SET SCHEMA public;

-- 3. rename table public.e1 to s.e1
--    hazard rename: table public.e1 becomes s.e1: code that still uses the old name fails
ALTER TABLE public.e1 SET SCHEMA s;
--    hazard of the undo rename: table s.e1 becomes public.e1: code that still uses the old name fails
--    undo:
ALTER TABLE s.e1 SET SCHEMA public;

-- 4. rename constraint Two's $$ of public.e2 to exclusion constraint e2_id_valid_excl
ALTER TABLE public.e2 RENAME CONSTRAINT "Two's $$" TO e2_id_valid_excl;
--    undo:
ALTER TABLE public.e2 RENAME CONSTRAINT e2_id_valid_excl TO "Two's $$";

-- 5. rename constraint deep of public.e2a to exclusion constraint e2a_id_valid_excl
ALTER TABLE public.e2a RENAME CONSTRAINT deep TO e2a_id_valid_excl;
--    undo:
ALTER TABLE public.e2a RENAME CONSTRAINT e2a_id_valid_excl TO deep;

-- 6. rename constraint one of s.e1 to exclusion constraint e1_id_valid_excl
ALTER TABLE s.e1 RENAME CONSTRAINT one TO e1_id_valid_excl;
--    undo:
ALTER TABLE s.e1 RENAME CONSTRAINT e1_id_valid_excl TO one;

-- 7. add exclusion constraint twice to s.e
--    hazard new_demand: exclusion constraint twice of s.e: the step fails if a row does not meet it
ALTER TABLE s.e ADD CONSTRAINT twice EXCLUDE USING gist (id WITH =, valid WITH &&) WHERE ((n > 0));
--    undo:
ALTER TABLE s.e DROP CONSTRAINT twice;

-- 8. drop exclusion constraint alone_id_valid_excl of public.alone while that is no partition
--    undo:
ALTER TABLE public.alone DROP CONSTRAINT alone_id_valid_excl;

-- 9. drop exclusion constraint alone_id_valid_excl1 of public.alone while that is no partition
--    undo:
ALTER TABLE public.alone DROP CONSTRAINT alone_id_valid_excl1;

-- 10. attach public.alone to s.e as a partition
ALTER TABLE ONLY s.e ATTACH PARTITION public.alone FOR VALUES IN ('[4,5)');
--    undo:
ALTER TABLE s.e DETACH PARTITION public.alone;

-- 11. name exclusion constraint alone_id_valid_excl of public.alone, made with the whole
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 's.e_e'::pg_catalog.regclass AND x.indrelid = 'public.alone'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.alone_id_valid_excl') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.alone_id_valid_excl') AND indrelid = 'public.alone'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.alone_id_valid_excl'), '_lockplane_' || pg_catalog.md5('alone_id_valid_excl'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'alone_id_valid_excl');
END
$$;
--    undo:

-- 12. name exclusion constraint alone_id_valid_excl1 of public.alone, made with the whole
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 's.twice'::pg_catalog.regclass AND x.indrelid = 'public.alone'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.alone_id_valid_excl1') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.alone_id_valid_excl1') AND indrelid = 'public.alone'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.alone_id_valid_excl1'), '_lockplane_' || pg_catalog.md5('alone_id_valid_excl1'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'alone_id_valid_excl1');
END
$$;
--    undo:

-- 13. name exclusion constraint e2_id_valid_excl1 of public.e2, made with the whole
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 's.twice'::pg_catalog.regclass AND x.indrelid = 'public.e2'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.e2_id_valid_excl1') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.e2_id_valid_excl1') AND indrelid = 'public.e2'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.e2_id_valid_excl1'), '_lockplane_' || pg_catalog.md5('e2_id_valid_excl1'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'e2_id_valid_excl1');
END
$$;
--    undo:

-- 14. name exclusion constraint e2a_id_valid_excl1 of public.e2a, made with the whole
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 'public.e2_id_valid_excl1'::pg_catalog.regclass AND x.indrelid = 'public.e2a'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('public.e2a_id_valid_excl1') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('public.e2a_id_valid_excl1') AND indrelid = 'public.e2a'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('public.e2a_id_valid_excl1'), '_lockplane_' || pg_catalog.md5('e2a_id_valid_excl1'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'e2a_id_valid_excl1');
END
$$;
--    undo:

-- 15. name exclusion constraint e1_id_valid_excl1 of s.e1, made with the whole
DO $$
DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = 's.twice'::pg_catalog.regclass AND x.indrelid = 's.e1'::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass('s.e1_id_valid_excl1') THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass('s.e1_id_valid_excl1') AND indrelid = 's.e1'::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass('s.e1_id_valid_excl1'), '_lockplane_' || pg_catalog.md5('e1_id_valid_excl1'));
    END IF;
    EXECUTE pg_catalog.format(rename, given, 'e1_id_valid_excl1');
END
$$;
--    undo:

-- 16. comment on constraint e2a_id_valid_excl of public.e2a
COMMENT ON CONSTRAINT e2a_id_valid_excl ON public.e2a IS NULL;
--    undo:
COMMENT ON CONSTRAINT e2a_id_valid_excl ON public.e2a IS 'deep one';
