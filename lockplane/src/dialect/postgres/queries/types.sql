-- Composite and range types.
SELECT
    n.nspname AS namespace,
    t.tableoid::int8 AS class,
    t.oid::int8 AS oid,
    'type' AS kind,
    t.typname AS name,
    ARRAY[CASE t.typtype WHEN 'c' THEN
        format('CREATE TYPE %I.%I AS (', n.nspname, t.typname) || coalesce((
            SELECT E'\n    ' || string_agg(
                quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                || CASE WHEN a.attcollation NOT IN (0, at.typcollation) THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
                E',\n    ' ORDER BY a.attnum
            ) || E'\n'
            FROM pg_attribute a JOIN pg_type at ON at.oid = a.atttypid
            WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
        ), '') || ')'
    ELSE
        format(E'CREATE TYPE %I.%I AS RANGE (\n    %s\n)', n.nspname, t.typname, array_to_string(ARRAY[
            'SUBTYPE = ' || format_type(r.rngsubtype, NULL),
            CASE WHEN NOT o.opcdefault THEN 'SUBTYPE_OPCLASS = ' || format('%I.%I', os.nspname, o.opcname) END,
            CASE WHEN r.rngcollation NOT IN (0, s.typcollation) THEN 'COLLATION = ' || r.rngcollation::regcollation END,
            'CANONICAL = ' || nullif(r.rngcanonical::oid, 0)::regproc,
            'SUBTYPE_DIFF = ' || nullif(r.rngsubdiff::oid, 0)::regproc,
            'MULTIRANGE_TYPE_NAME = ' || format_type(r.rngmultitypid, NULL)
        ], E',\n    '))
    END] || ARRAY(
        SELECT format('COMMENT ON COLUMN %I.%I.%I IS %L', n.nspname, t.typname, a.attname, d.description)
        FROM pg_description d JOIN pg_attribute a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
        WHERE d.classoid = 'pg_class'::regclass AND d.objoid = t.typrelid AND d.objsubid > 0 ORDER BY d.objsubid
    ) AS "create",
    about.description AS comment
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_class c ON c.oid = t.typrelid
LEFT JOIN pg_range r ON r.rngtypid = t.oid
LEFT JOIN pg_type s ON s.oid = r.rngsubtype
LEFT JOIN pg_opclass o ON o.oid = r.rngsubopc
LEFT JOIN pg_namespace os ON os.oid = o.opcnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_type'::regclass AND about.objoid = t.oid AND about.objsubid = 0
WHERE (c.relkind = 'c' OR t.typtype = 'r') AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e'
);
