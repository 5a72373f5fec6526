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
                || CASE WHEN NOT a.attnotnull OR NOT coalesce(nn.conislocal AND nn.convalidated, true) THEN '' ELSE
                    CASE WHEN nn.conname ~ '_not_null[0-9]*$' THEN '' ELSE coalesce(' CONSTRAINT ' || quote_ident(nn.conname), '') END
                    || ' NOT NULL' || CASE WHEN nn.connoinherit THEN ' NO INHERIT' ELSE '' END END
                || CASE WHEN d.oid IS NULL THEN '' WHEN a.attgenerated = '' THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
                    ELSE format(' GENERATED ALWAYS AS (%s)', pg_get_expr(d.adbin, d.adrelid))
                        || CASE a.attgenerated WHEN 's' THEN ' STORED' ELSE '' END END
                || coalesce((
                    SELECT format(
                        ' GENERATED %s AS IDENTITY (SEQUENCE NAME %s START WITH %s INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s%s)',
                        CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END,
                        s.seqrelid::regclass, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
                        CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END
                    )
                    FROM pg_sequence s JOIN pg_depend od ON od.objid = s.seqrelid
                    WHERE od.classid = 'pg_class'::regclass AND od.deptype = 'i'
                        AND od.refobjid = c.oid AND od.refobjsubid = a.attnum
                ), ''),
                E',\n    ' ORDER BY a.attnum
            )
            FROM pg_attribute a
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_constraint nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey[1] = a.attnum
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
    ) || ARRAY(
        SELECT format('COMMENT ON CONSTRAINT %I ON %I.%I IS %L', k.conname, n.nspname, c.relname, o.description)
        FROM pg_constraint k
        JOIN pg_description o ON o.classoid = k.tableoid AND o.objoid = k.oid
        WHERE k.conrelid = c.oid AND k.conislocal ORDER BY k.conname
    ) || ARRAY(
        SELECT format('ALTER FOREIGN TABLE %I.%I %s', n.nspname, c.relname, s.own)
        FROM pg_attribute a
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_constraint nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey[1] = a.attnum
        LEFT JOIN LATERAL (
            SELECT true AS given, bool_or(pa.attnotnull) AS required, min(pg_get_expr(pd.adbin, pd.adrelid)) AS expression
            FROM pg_inherits h JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND pa.attname = a.attname
            LEFT JOIN pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum
            WHERE h.inhrelid = c.oid HAVING NOT a.attislocal
        ) parent ON true
        CROSS JOIN LATERAL (VALUES
            (1, CASE WHEN parent.given AND a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM parent.expression
                THEN format('ALTER COLUMN %I ', a.attname)
                    || coalesce('SET DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), 'DROP DEFAULT') END),
            (2, CASE WHEN NOT a.attnotnull OR nn.conislocal AND nn.convalidated AND NOT coalesce(parent.given, false)
                    OR NOT coalesce(nn.conislocal, parent.given AND NOT parent.required, false) THEN NULL
                WHEN nn.conname ~ '_not_null[0-9]*$' AND nn.convalidated OR nn.conname IS NULL
                THEN format('ALTER COLUMN %I SET NOT NULL', a.attname)
                ELSE format('ADD CONSTRAINT %I NOT NULL %I', nn.conname, a.attname)
                    || CASE WHEN nn.connoinherit THEN ' NO INHERIT' ELSE '' END
                    || CASE WHEN nn.convalidated THEN '' ELSE ' NOT VALID' END END)
        ) s(position, own)
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND s.own IS NOT NULL
        ORDER BY a.attnum, s.position
    ) || ARRAY(
        SELECT format('ALTER FOREIGN TABLE %I.%I ALTER COLUMN %I %s', n.nspname, c.relname, a.attname, s.setting)
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        CROSS JOIN LATERAL (VALUES
            (1, CASE WHEN a.attstattarget >= 0 THEN 'SET STATISTICS ' || a.attstattarget END),
            (2, CASE WHEN a.attstorage <> t.typstorage THEN 'SET STORAGE ' || CASE a.attstorage
                WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END END),
            (3, 'SET (' || (
                SELECT string_agg(quote_ident(o.option_name) || '=' || quote_literal(o.option_value), ', ' ORDER BY o.option_name)
                FROM pg_options_to_table(a.attoptions) o
            ) || ')')
        ) s(position, setting)
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND s.setting IS NOT NULL
        ORDER BY a.attnum, s.position
    ) AS "create",
    about.description AS comment
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_foreign_server s ON s.oid = f.ftserver
LEFT JOIN LATERAL (
    SELECT string_agg(format('%I.%I', pn.nspname, p.relname), ', ' ORDER BY pn.nspname, p.relname) AS parents
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
