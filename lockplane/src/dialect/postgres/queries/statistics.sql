-- Extended statistics. PostgreSQL prints the columns in the table's order, which is no difference by
-- itself, and they mean the same in any: here they come by name.
SELECT
    n.nspname AS namespace,
    s.tableoid::int8 AS class,
    s.oid::int8 AS oid,
    'statistics' AS kind,
    s.stxname AS name,
    ARRAY[coalesce(replace(pg_get_statisticsobjdef(s.oid), ' ON ' || k.printed, ' ON ' || k.sorted), pg_get_statisticsobjdef(s.oid))] || CASE WHEN coalesce(s.stxstattarget, -1) = -1 THEN '{}' ELSE ARRAY[format(
        'ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, s.stxstattarget
    )] END AS "create",
    about.description AS comment
FROM pg_statistic_ext s
JOIN pg_namespace n ON n.oid = s.stxnamespace
CROSS JOIN LATERAL (
    SELECT
        string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS printed,
        string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) AS sorted
    FROM pg_attribute a
    WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys)
) k
LEFT JOIN pg_description about
    ON about.classoid = 'pg_statistic_ext'::regclass AND about.objoid = s.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype = 'e'
);
