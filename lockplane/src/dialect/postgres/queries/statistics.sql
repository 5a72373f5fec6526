-- Extended statistics.
SELECT
    n.nspname AS namespace,
    s.tableoid::int8 AS class,
    s.oid::int8 AS oid,
    'statistics' AS kind,
    s.stxname AS name,
    ARRAY[pg_get_statisticsobjdef(s.oid)] || CASE WHEN coalesce(s.stxstattarget, -1) = -1 THEN '{}' ELSE ARRAY[format(
        'ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, s.stxstattarget
    )] END AS "create",
    about.description AS comment
FROM pg_statistic_ext s
JOIN pg_namespace n ON n.oid = s.stxnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_statistic_ext'::regclass AND about.objoid = s.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype = 'e'
);
