-- 1. drop aggregate public.other(integer)
DROP AGGREGATE public.other(integer);
--    undo:
CREATE AGGREGATE public.other(integer) (
    SFUNC = int4pl,
    STYPE = integer
);

-- 2. create aggregate public.other(integer)
CREATE AGGREGATE public.other(integer) (
    SFUNC = int84pl,
    STYPE = bigint,
    INITCOND = '0'
);
--    undo:
DROP AGGREGATE public.other(integer);

-- 3. replace aggregate public.total(integer)
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '1',
    PARALLEL = SAFE
);
--    undo:
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer
);

-- 4. change text search configuration public.words
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR word;
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR email;
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR asciiword;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciiword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR word WITH english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION public.words IS 'stemmed';
--    undo:
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR word;
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR asciiword;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciiword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR word WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.words IS 'plain';

-- 5. change foreign data wrapper elsewhere
ALTER FOREIGN DATA WRAPPER elsewhere OPTIONS (DROP gone, SET debug 'off');
--    undo:
ALTER FOREIGN DATA WRAPPER elsewhere OPTIONS (SET debug 'on', ADD gone '1');

-- 6. change server there
ALTER SERVER there OPTIONS (DROP port, ADD "a b" 'c,d', SET host 'b');
--    undo:
ALTER SERVER there OPTIONS (DROP "a b", SET host 'a', ADD port '1');

-- 7. change user mapping FOR postgres SERVER there
ALTER USER MAPPING FOR postgres SERVER there OPTIONS (DROP "user");
--    undo:
ALTER USER MAPPING FOR postgres SERVER there OPTIONS (ADD "user" 'x');

-- 8. change foreign table public.seen
ALTER FOREIGN TABLE public.seen OPTIONS (SET what 'new (one)');
--    undo:
ALTER FOREIGN TABLE public.seen OPTIONS (SET what 'it''s');

-- 9. change statistics public.ages
ALTER STATISTICS public.ages SET STATISTICS 50;
--    undo:
ALTER STATISTICS public.ages SET STATISTICS -1;

-- 10. change publication changes
ALTER PUBLICATION changes SET TABLE ONLY public.users (age, id) WHERE ((age > 1)), ONLY public.visits;
ALTER PUBLICATION changes SET (publish = 'insert, update', publish_via_partition_root = true);
--    undo:
ALTER PUBLICATION changes SET TABLE ONLY public.users (age, id) WHERE ((age > 0));
ALTER PUBLICATION changes SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);
