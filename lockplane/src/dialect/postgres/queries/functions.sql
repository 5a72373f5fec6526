-- Functions, window functions and procedures, without those that a range type brings along.
SELECT
    n.nspname AS namespace,
    p.tableoid::int8 AS class,
    p.oid::int8 AS oid,
    CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END AS kind,
    p.proname AS name,
    (
        SELECT coalesce(string_agg(format_type(u.type, NULL), ', ' ORDER BY u.pos), '')
        FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u(type, pos)
    ) AS arguments,
    ARRAY[rtrim(pg_get_functiondef(p.oid), E'\n')] AS "create",
    about.description AS comment
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_proc'::regclass AND about.objoid = p.oid AND about.objsubid = 0
WHERE p.prokind IN ('f', 'w', 'p') AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i')
);
