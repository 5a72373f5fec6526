-- Extensions, without those every database is made with (numbers below 16384).
-- Version and comment are left to the server: they are what its packages install.
SELECT
    '' AS namespace,
    x.tableoid::int8 AS class,
    x.oid::int8 AS oid,
    'extension' AS kind,
    x.extname AS name,
    ARRAY[format('CREATE EXTENSION %I', x.extname) || CASE WHEN EXISTS (
        SELECT FROM pg_depend e
        WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e' AND e.refobjid = x.oid
    ) THEN '' ELSE ' WITH SCHEMA ' || quote_ident(n.nspname) END] AS "create",
    NULL AS comment
FROM pg_extension x
JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.oid >= 16384;
