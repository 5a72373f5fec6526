-- Procedural languages.
SELECT
    '' AS namespace,
    l.tableoid::int8 AS class,
    l.oid::int8 AS oid,
    'language' AS kind,
    l.lanname AS name,
    ARRAY[
        CASE WHEN l.lanpltrusted THEN 'CREATE TRUSTED LANGUAGE ' ELSE 'CREATE LANGUAGE ' END || quote_ident(l.lanname)
        || ' HANDLER ' || l.lanplcallfoid::regproc
        || coalesce(' INLINE ' || nullif(l.laninline, 0)::regproc, '')
        || coalesce(' VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc, '')
    ] AS "create",
    about.description AS comment
FROM pg_language l
LEFT JOIN pg_description about
    ON about.classoid = 'pg_language'::regclass AND about.objoid = l.oid AND about.objsubid = 0
WHERE l.lanispl AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_language'::regclass AND e.objid = l.oid AND e.deptype = 'e'
);
