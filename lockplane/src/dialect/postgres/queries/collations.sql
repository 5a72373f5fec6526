-- Collations. Where the locale is kept depends on the version of PostgreSQL.
SELECT
    n.nspname AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    'collation' AS kind,
    c.collname AS name,
    ARRAY[format('CREATE COLLATION %I.%I (%s)', n.nspname, c.collname, array_to_string(ARRAY[
        'PROVIDER = ' || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
        CASE WHEN NOT c.collisdeterministic THEN 'DETERMINISTIC = false' END,
        CASE
            WHEN locale.one IS NOT NULL THEN 'LOCALE = ' || quote_literal(locale.one)
            WHEN c.collcollate = c.collctype THEN 'LOCALE = ' || quote_literal(c.collcollate)
            ELSE format('LC_COLLATE = %L, LC_CTYPE = %L', c.collcollate, c.collctype)
        END,
        'RULES = ' || quote_literal(newer.row ->> 'collicurules')
    ], ', '))] AS "create",
    about.description AS comment
FROM pg_collation c
JOIN pg_namespace n ON n.oid = c.collnamespace
CROSS JOIN LATERAL (SELECT to_jsonb(c) AS row) newer
CROSS JOIN LATERAL (SELECT coalesce(newer.row ->> 'colllocale', newer.row ->> 'colliculocale') AS one) locale
LEFT JOIN pg_description about
    ON about.classoid = 'pg_collation'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
