-- 1. comment on schema gone
COMMENT ON SCHEMA gone IS NULL;
--    undo:
COMMENT ON SCHEMA gone IS 'goes';

-- 2. create schema b
CREATE SCHEMA b;
--    undo:
DROP SCHEMA b;

-- 3. drop schema gone
DROP SCHEMA gone;
--    undo:
CREATE SCHEMA gone;

-- 4. comment on schema a
COMMENT ON SCHEMA a IS 'second';
--    undo:
COMMENT ON SCHEMA a IS 'first';

-- 5. comment on schema b
COMMENT ON SCHEMA b IS 'new';
--    undo:
COMMENT ON SCHEMA b IS NULL;

-- 6. comment on schema public
COMMENT ON SCHEMA public IS 'ours';
--    undo:
COMMENT ON SCHEMA public IS NULL;
