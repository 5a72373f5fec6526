-- Views and materialized views; a materialized view comes with its indexes.
SELECT
    n.nspname AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    CASE c.relkind WHEN 'm' THEN 'materialized_view' ELSE 'view' END AS kind,
    c.relname AS name,
    ARRAY[
        CASE c.relkind WHEN 'm' THEN 'CREATE MATERIALIZED VIEW ' ELSE 'CREATE VIEW ' END
        || format('%I.%I', n.nspname, c.relname)
        || CASE WHEN m.amname <> 'heap' THEN ' USING ' || quote_ident(m.amname) ELSE '' END
        || coalesce(' WITH (' || (
            SELECT string_agg(quote_ident(o.option_name) || '=' || quote_literal(o.option_value), ', ' ORDER BY o.option_name)
            FROM pg_options_to_table(c.reloptions) o
        ) || ')', '')
        || coalesce((SELECT ' TABLESPACE ' || quote_ident(s.spcname) FROM pg_tablespace s WHERE s.oid = c.reltablespace), '')
        || E' AS\n' || rtrim(pg_get_viewdef(c.oid), ';')
        || CASE WHEN c.relispopulated THEN '' ELSE E'\n  WITH NO DATA' END
    ] || ARRAY(
        SELECT format('ALTER VIEW %I.%I ALTER COLUMN %I SET DEFAULT %s', n.nspname, c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid))
        FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        WHERE d.adrelid = c.oid ORDER BY d.adnum
    ) || ARRAY(
        SELECT format('COMMENT ON COLUMN %I.%I.%I IS %L', n.nspname, c.relname, a.attname, o.description)
        FROM pg_description o JOIN pg_attribute a ON a.attrelid = o.objoid AND a.attnum = o.objsubid
        WHERE o.classoid = 'pg_class'::regclass AND o.objoid = c.oid AND o.objsubid > 0 ORDER BY o.objsubid
    ) || ARRAY(
        SELECT i.statement FROM (
            SELECT r.relname, 1 AS position, pg_get_indexdef(x.indexrelid) AS statement
            FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid WHERE x.indrelid = c.oid
            UNION ALL
            SELECT r.relname, 2, format('COMMENT ON INDEX %I.%I IS %L', n.nspname, r.relname, o.description)
            FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid
            JOIN pg_description o ON o.classoid = 'pg_class'::regclass AND o.objoid = r.oid AND o.objsubid = 0
            WHERE x.indrelid = c.oid
        ) i WHERE c.relkind = 'm' ORDER BY i.relname, i.position
    ) AS "create",
    about.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_am m ON m.oid = c.relam
LEFT JOIN pg_description about
    ON about.classoid = 'pg_class'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
