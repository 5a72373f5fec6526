-- Foreign tables.
SELECT
    n.nspname AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    'foreign_table' AS kind,
    c.relname AS name,
    ARRAY[
        format('CREATE FOREIGN TABLE %I.%I', n.nspname, c.relname)
        || CASE WHEN c.relispartition THEN ' PARTITION OF ' || i.parents ELSE '' END
        || coalesce(nullif(E' (\n    ' || concat_ws(E',\n    ', (
            SELECT string_agg(
                quote_ident(a.attname)
                || CASE WHEN c.relispartition THEN '' ELSE ' ' || format_type(a.atttypid, a.atttypmod) END
                || coalesce(' OPTIONS (' || (
                    SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name)
                    FROM pg_options_to_table(a.attfdwoptions) o
                ) || ')', '')
                || CASE WHEN a.attcollation NOT IN (0, t.typcollation) THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
                || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
                || CASE WHEN d.oid IS NULL THEN '' WHEN a.attgenerated = '' THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
                    ELSE format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid)) END,
                E',\n    ' ORDER BY a.attnum
            )
            FROM pg_attribute a
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attislocal
        ), (
            SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\n    ' ORDER BY k.conname)
            FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conislocal
        )) || E'\n)', E' (\n    \n)'), CASE WHEN c.relispartition THEN '' ELSE ' ()' END)
        || CASE WHEN c.relispartition THEN ' ' || pg_get_expr(c.relpartbound, c.oid) ELSE coalesce(' INHERITS (' || i.parents || ')', '') END
        || format(' SERVER %I', s.srvname)
        || coalesce(' OPTIONS (' || (
            SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name)
            FROM pg_options_to_table(f.ftoptions) o
        ) || ')', '')
    ] || ARRAY(
        SELECT format('COMMENT ON COLUMN %I.%I.%I IS %L', n.nspname, c.relname, a.attname, o.description)
        FROM pg_description o JOIN pg_attribute a ON a.attrelid = o.objoid AND a.attnum = o.objsubid
        WHERE o.classoid = 'pg_class'::regclass AND o.objoid = c.oid AND o.objsubid > 0 ORDER BY o.objsubid
    ) AS "create",
    about.description AS comment
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_foreign_server s ON s.oid = f.ftserver
LEFT JOIN LATERAL (
    SELECT string_agg(format('%I.%I', pn.nspname, p.relname), ', ' ORDER BY h.inhseqno) AS parents
    FROM pg_inherits h
    JOIN pg_class p ON p.oid = h.inhparent
    JOIN pg_namespace pn ON pn.oid = p.relnamespace
    WHERE h.inhrelid = c.oid
) i ON true
LEFT JOIN pg_description about
    ON about.classoid = 'pg_class'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
