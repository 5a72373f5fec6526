-- Foreign-data wrappers.
SELECT
    '' AS namespace,
    w.tableoid::int8 AS class,
    w.oid::int8 AS oid,
    'foreign_data_wrapper' AS kind,
    w.fdwname AS name,
    ARRAY[
        format('CREATE FOREIGN DATA WRAPPER %I', w.fdwname)
        || coalesce(' HANDLER ' || nullif(w.fdwhandler, 0)::regproc, '')
        || coalesce(' VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc, '')
        || coalesce(' OPTIONS (' || (
            SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name)
            FROM pg_options_to_table(w.fdwoptions) o
        ) || ')', '')
    ] AS "create",
    about.description AS comment
FROM pg_foreign_data_wrapper w
LEFT JOIN pg_description about
    ON about.classoid = 'pg_foreign_data_wrapper'::regclass AND about.objoid = w.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = w.oid AND e.deptype = 'e'
);
