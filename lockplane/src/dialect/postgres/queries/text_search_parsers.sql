-- Text search parsers.
SELECT
    n.nspname AS namespace,
    p.tableoid::int8 AS class,
    p.oid::int8 AS oid,
    'text_search_parser' AS kind,
    p.prsname AS name,
    ARRAY[format(
        E'CREATE TEXT SEARCH PARSER %I.%I (\n    %s\n)', n.nspname, p.prsname,
        array_to_string(ARRAY[
            'START = ' || p.prsstart, 'GETTOKEN = ' || p.prstoken, 'END = ' || p.prsend,
            'HEADLINE = ' || nullif(p.prsheadline::oid, 0)::regproc, 'LEXTYPES = ' || p.prslextype
        ], E',\n    ')
    )] AS "create",
    about.description AS comment
FROM pg_ts_parser p
JOIN pg_namespace n ON n.oid = p.prsnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_ts_parser'::regclass AND about.objoid = p.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_ts_parser'::regclass AND e.objid = p.oid AND e.deptype = 'e'
);
