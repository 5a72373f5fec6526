-- Text search dictionaries.
SELECT
    n.nspname AS namespace,
    d.tableoid::int8 AS class,
    d.oid::int8 AS oid,
    'text_search_dictionary' AS kind,
    d.dictname AS name,
    ARRAY[
        format(E'CREATE TEXT SEARCH DICTIONARY %I.%I (\n    TEMPLATE = %I.%I', n.nspname, d.dictname, tn.nspname, t.tmplname)
        || coalesce(E',\n    ' || d.dictinitoption, '') || E'\n)'
    ] AS "create",
    about.description AS comment
FROM pg_ts_dict d
JOIN pg_namespace n ON n.oid = d.dictnamespace
JOIN pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_ts_dict'::regclass AND about.objoid = d.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = d.oid AND e.deptype = 'e'
);
