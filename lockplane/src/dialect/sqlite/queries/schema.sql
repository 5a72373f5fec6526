-- Everything that makes the schema of the `main` database, as one JSON text.
-- Columns are asked for only where there is a table on disk: a virtual table's would need its module.
SELECT coalesce(json_group_array(json_object(
    'kind', s.type,
    'name', s.name,
    'table', s.tbl_name,
    'sql', s.sql,
    'columns', CASE WHEN s.type = 'table' AND s.rootpage > 0 THEN json((
        SELECT json_group_array(json_object('name', c.name, 'required', c."notnull"))
        FROM pragma_table_xinfo(s.name, 'main') AS c
    )) END
)), '[]') AS schema
FROM (SELECT * FROM main.sqlite_schema ORDER BY type, name) AS s
WHERE s.sql IS NOT NULL
