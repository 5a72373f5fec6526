-- Everything that makes the schema of the `main` database, as one JSON text.
-- A view without columns is one that names what is not there.
-- Columns are asked for only where there is a table on disk: a virtual table's would need its module.
SELECT coalesce(json_group_array(json_object(
    'kind', s.type,
    'name', s.name,
    'table', s.tbl_name,
    'sql', s.sql,
    'unreadable', s.type = 'view' AND s.name IN (
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'view' AND ncol = 0
    ),
    'columns', CASE WHEN s.type = 'table' AND s.rootpage > 0 THEN json((
        SELECT json_group_array(json_object('name', c.name, 'required', c."notnull"))
        FROM pragma_table_xinfo(s.name, 'main') AS c
    )) END
)), '[]') AS schema
FROM (
    SELECT type, name, tbl_name, rootpage, sql FROM main.sqlite_schema
    UNION ALL SELECT 'setting', 'user_version', '', 0, CAST(user_version AS TEXT) FROM pragma_user_version
    UNION ALL SELECT 'setting', 'application_id', '', 0, CAST(application_id AS TEXT) FROM pragma_application_id
    ORDER BY 1, 2
) AS s
WHERE s.sql IS NOT NULL
