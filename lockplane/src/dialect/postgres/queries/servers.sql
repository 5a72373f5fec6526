-- Servers of foreign-data wrappers.
SELECT
    '' AS namespace,
    s.tableoid::int8 AS class,
    s.oid::int8 AS oid,
    'server' AS kind,
    s.srvname AS name,
    ARRAY[
        format('CREATE SERVER %I', s.srvname)
        || coalesce(' TYPE ' || quote_literal(s.srvtype), '')
        || coalesce(' VERSION ' || quote_literal(s.srvversion), '')
        || format(' FOREIGN DATA WRAPPER %I', w.fdwname)
        || coalesce(' OPTIONS (' || (
            SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name)
            FROM pg_options_to_table(s.srvoptions) o
        ) || ')', '')
    ] AS "create",
    about.description AS comment
FROM pg_foreign_server s
JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
LEFT JOIN pg_description about
    ON about.classoid = 'pg_foreign_server'::regclass AND about.objoid = s.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_foreign_server'::regclass AND e.objid = s.oid AND e.deptype = 'e'
);
