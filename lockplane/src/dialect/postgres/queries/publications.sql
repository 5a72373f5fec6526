-- Publications. Those of namespaces are in PostgreSQL 15 and newer, in a catalogue of their own
-- that is reached through its dependencies, because older versions lack it.
SELECT
    '' AS namespace,
    p.tableoid::int8 AS class,
    p.oid::int8 AS oid,
    'publication' AS kind,
    p.pubname AS name,
    ARRAY[
        format('CREATE PUBLICATION %I', p.pubname)
        || CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE coalesce(' FOR ' || (
            SELECT string_agg(part.text, ', ' ORDER BY part.text) FROM (
                SELECT 'TABLE ' || string_agg(
                    format('ONLY %I.%I', n.nspname, c.relname)
                    || coalesce(' (' || (
                        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) FROM pg_attribute a
                        WHERE a.attrelid = r.prrelid AND to_jsonb(r) -> 'prattrs' @> to_jsonb(a.attnum)
                    ) || ')', '')
                    || coalesce(' WHERE (' || (
                        SELECT pg_get_expr(prqual, prrelid) FROM pg_publication_rel WHERE oid = r.oid
                    ) || ')', ''),
                    ', ' ORDER BY n.nspname, c.relname
                ) AS text
                FROM pg_publication_rel r
                JOIN pg_class c ON c.oid = r.prrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                -- What PostgreSQL 14, where a table has no filter, takes the name for.
                CROSS JOIN (SELECT NULL::pg_node_tree AS prqual) lacking
                WHERE r.prpubid = p.oid
                UNION ALL
                SELECT 'TABLES IN SCHEMA ' || string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname)
                FROM pg_depend one
                JOIN pg_depend other ON other.classid = one.classid AND other.objid = one.objid
                    AND other.refclassid = 'pg_namespace'::regclass
                JOIN pg_namespace n ON n.oid = other.refobjid
                WHERE one.classid = to_regclass('pg_publication_namespace')
                    AND one.refclassid = 'pg_publication'::regclass AND one.refobjid = p.oid
            ) part
        ), '') END
        || format(
            ' WITH (publish = %L', concat_ws(
                ', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END
            )
        )
        || CASE WHEN p.pubviaroot THEN ', publish_via_partition_root = true' ELSE '' END
        || CASE WHEN to_jsonb(p) ->> 'pubgencols' = 's' THEN ', publish_generated_columns = stored' ELSE '' END
        || ')'
    ] AS "create",
    about.description AS comment
FROM pg_publication p
LEFT JOIN pg_description about
    ON about.classoid = 'pg_publication'::regclass AND about.objoid = p.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_publication'::regclass AND e.objid = p.oid AND e.deptype = 'e'
);
