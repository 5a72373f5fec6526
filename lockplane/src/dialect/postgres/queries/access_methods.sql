-- Access methods of tables and indexes.
SELECT
    '' AS namespace,
    m.tableoid::int8 AS class,
    m.oid::int8 AS oid,
    'access_method' AS kind,
    m.amname AS name,
    ARRAY[format(
        'CREATE ACCESS METHOD %I TYPE %s HANDLER %s', m.amname,
        CASE m.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, m.amhandler
    )] AS "create",
    about.description AS comment
FROM pg_am m
LEFT JOIN pg_description about
    ON about.classoid = 'pg_am'::regclass AND about.objoid = m.oid AND about.objsubid = 0
WHERE m.oid >= 16384 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_am'::regclass AND e.objid = m.oid AND e.deptype = 'e'
);
