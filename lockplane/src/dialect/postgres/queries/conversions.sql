-- Conversions between encodings.
SELECT
    n.nspname AS namespace,
    v.tableoid::int8 AS class,
    v.oid::int8 AS oid,
    'conversion' AS kind,
    v.conname AS name,
    ARRAY[
        CASE WHEN v.condefault THEN 'CREATE DEFAULT CONVERSION ' ELSE 'CREATE CONVERSION ' END
        || format('%I.%I FOR %L TO %L FROM %s', n.nspname, v.conname, pg_encoding_to_char(v.conforencoding),
            pg_encoding_to_char(v.contoencoding), v.conproc)
    ] AS "create",
    about.description AS comment
FROM pg_conversion v
JOIN pg_namespace n ON n.oid = v.connamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_conversion'::regclass AND about.objoid = v.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_conversion'::regclass AND e.objid = v.oid AND e.deptype = 'e'
);
