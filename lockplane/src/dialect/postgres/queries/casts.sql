-- Casts. They have no name: source and target, as `DROP CAST` wants them, stand for it.
-- Numbers below 16384 are PostgreSQL's own objects.
SELECT
    '' AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    'cast' AS kind,
    format('%s AS %s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)) AS name,
    ARRAY[
        format('CREATE CAST (%s AS %s) ', format_type(c.castsource, NULL), format_type(c.casttarget, NULL))
        || CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END
        || CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END
    ] AS "create",
    about.description AS comment
FROM pg_cast c
LEFT JOIN pg_description about
    ON about.classoid = 'pg_cast'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.oid >= 16384 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i')
);
