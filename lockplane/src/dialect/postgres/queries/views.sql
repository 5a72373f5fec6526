-- Views and materialized views; a materialized view comes with its indexes. A view that reads a column
-- of itself is there before it does (every view is said to read itself as a whole, before PostgreSQL 16).
SELECT
    n.nspname AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    CASE c.relkind WHEN 'm' THEN 'materialized_view' ELSE 'view' END AS kind,
    c.relname AS name,
    ARRAY(
        SELECT format('CREATE VIEW %I.%I AS SELECT %s', n.nspname, c.relname, string_agg(
            format('NULL::%s', format_type(a.atttypid, a.atttypmod))
            || coalesce(' COLLATE ' || quote_ident(cn.nspname) || '.' || quote_ident(co.collname), '')
            || format(' AS %I', a.attname), ', ' ORDER BY a.attnum
        ))
        FROM pg_attribute a
        LEFT JOIN pg_collation co ON co.oid = a.attcollation
        LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
        WHERE a.attrelid = c.oid AND a.attnum > 0 HAVING itself.is_read
    ) || ARRAY[
        CASE WHEN c.relkind = 'm' THEN 'CREATE MATERIALIZED VIEW '
            WHEN itself.is_read THEN 'CREATE OR REPLACE VIEW '
            ELSE 'CREATE VIEW ' END
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
            FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid WHERE x.indrelid = c.oid AND x.indisvalid
            UNION ALL
            SELECT r.relname, 2, format('COMMENT ON INDEX %I.%I IS %L', n.nspname, r.relname, o.description)
            FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid
            JOIN pg_description o ON o.classoid = 'pg_class'::regclass AND o.objoid = r.oid AND o.objsubid = 0
            WHERE x.indrelid = c.oid AND x.indisvalid
            UNION ALL
            SELECT r.relname, 3, format('ALTER INDEX %I.%I ALTER COLUMN %s SET STATISTICS %s', n.nspname, r.relname, a.attnum, a.attstattarget)
            FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attstattarget >= 0
            WHERE x.indrelid = c.oid AND x.indisvalid
        ) i WHERE c.relkind = 'm' ORDER BY i.relname, i.position
    ) || ARRAY(
        SELECT format('ALTER MATERIALIZED VIEW %I.%I ALTER COLUMN %I %s', n.nspname, c.relname, a.attname, s.setting)
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        CROSS JOIN LATERAL (VALUES
            (1, CASE WHEN a.attstattarget >= 0 THEN 'SET STATISTICS ' || a.attstattarget END),
            (2, CASE WHEN a.attstorage <> t.typstorage THEN 'SET STORAGE ' || CASE a.attstorage
                WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END END),
            (3, CASE a.attcompression WHEN 'p' THEN 'SET COMPRESSION pglz' WHEN 'l' THEN 'SET COMPRESSION lz4' END),
            (4, 'SET (' || (
                SELECT string_agg(quote_ident(o.option_name) || '=' || quote_literal(o.option_value), ', ' ORDER BY o.option_name)
                FROM pg_options_to_table(a.attoptions) o
            ) || ')')
        ) s(position, setting)
        WHERE c.relkind = 'm' AND a.attrelid = c.oid AND a.attnum > 0 AND s.setting IS NOT NULL
        ORDER BY a.attnum, s.position
    ) || ARRAY(
        SELECT format('ALTER MATERIALIZED VIEW %I.%I CLUSTER ON %I', n.nspname, c.relname, r.relname)
        FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid
        WHERE c.relkind = 'm' AND x.indrelid = c.oid AND x.indisclustered
    ) AS "create",
    ARRAY(
        SELECT format('%s %s %s', a.attname, format_type(a.atttypid, a.atttypmod), nullif(a.attcollation, t.typcollation)::regcollation)
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = c.oid AND a.attnum > 0 ORDER BY a.attnum
    ) AS columns,
    ARRAY(
        SELECT DISTINCT jsonb_build_array(un.nspname, u.relname, a.attname)
        FROM pg_rewrite r
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
        JOIN pg_class u ON u.oid = d.refobjid AND u.relkind IN ('r', 'p')
        JOIN pg_namespace un ON un.oid = u.relnamespace
        JOIN pg_attribute a ON a.attrelid = u.oid AND a.attnum = d.refobjsubid AND a.attnum > 0
        WHERE r.ev_class = c.oid AND r.rulename = '_RETURN'
    ) AS uses,
    ARRAY(
        SELECT DISTINCT jsonb_build_array(un.nspname, u.relname, k.conname)
        FROM pg_rewrite r
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_constraint'::regclass
        JOIN pg_constraint k ON k.oid = d.refobjid
        JOIN pg_class u ON u.oid = k.conrelid
        JOIN pg_namespace un ON un.oid = u.relnamespace
        WHERE r.ev_class = c.oid AND r.rulename = '_RETURN'
    ) AS keys,
    about.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT EXISTS (
        SELECT FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
        WHERE d.classid = 'pg_rewrite'::regclass AND r.ev_class = c.oid AND d.deptype = 'n'
            AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid <> 0
    ) AS is_read
) itself
LEFT JOIN pg_am m ON m.oid = c.relam
LEFT JOIN pg_description about
    ON about.classoid = 'pg_class'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
