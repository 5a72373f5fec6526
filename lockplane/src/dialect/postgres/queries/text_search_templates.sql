-- Text search templates.
SELECT
    n.nspname AS namespace,
    p.tableoid::int8 AS class,
    p.oid::int8 AS oid,
    'text_search_template' AS kind,
    p.tmplname AS name,
    ARRAY[
        format('CREATE TEXT SEARCH TEMPLATE %I.%I (', n.nspname, p.tmplname)
        || coalesce('INIT = ' || nullif(p.tmplinit::oid, 0)::regproc || ', ', '') || format('LEXIZE = %s)', p.tmpllexize)
    ] AS "create",
    about.description AS comment
FROM pg_ts_template p
JOIN pg_namespace n ON n.oid = p.tmplnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_ts_template'::regclass AND about.objoid = p.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_ts_template'::regclass AND e.objid = p.oid AND e.deptype = 'e'
);
