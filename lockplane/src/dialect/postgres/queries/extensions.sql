-- Extensions, without those every database is made with (numbers below 16384).
-- Of one that can be moved, the names of what it made. Its comment is left to the server: it is what its packages install.
SELECT
    '' AS namespace,
    x.tableoid::int8 AS class,
    x.oid::int8 AS oid,
    'extension' AS kind,
    x.extname AS name,
    ARRAY[format('CREATE EXTENSION %I', x.extname) || CASE WHEN EXISTS (
        SELECT FROM pg_depend e
        WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e' AND e.refobjid = x.oid
    ) THEN '' ELSE ' WITH SCHEMA ' || quote_ident(n.nspname) END] AS "create",
    NULL AS comment,
    x.extversion AS version,
    CASE WHEN x.extrelocatable THEN (
        SELECT json_agg(DISTINCT coalesce(t.typname, p.proname, o.oprname, k.opcname, f.opfname))
        FROM pg_depend e
        LEFT JOIN pg_type t ON e.classid = t.tableoid AND t.oid = e.objid
        LEFT JOIN pg_proc p ON e.classid = p.tableoid AND p.oid = e.objid
        LEFT JOIN pg_operator o ON e.classid = o.tableoid AND o.oid = e.objid
        LEFT JOIN pg_opclass k ON e.classid = k.tableoid AND k.oid = e.objid
        LEFT JOIN pg_opfamily f ON e.classid = f.tableoid AND f.oid = e.objid
        WHERE e.refclassid = x.tableoid AND e.refobjid = x.oid AND e.deptype = 'e'
            AND num_nonnulls(t.oid, p.oid, o.oid, k.oid, f.oid) > 0
    ) END AS members,
    coalesce((
        SELECT json_agg(json_build_array(format_type(k.castsource, NULL), format_type(k.casttarget, NULL), k.castcontext))
        FROM pg_cast k
        JOIN pg_depend e ON e.classid = k.tableoid AND e.objid = k.oid AND e.deptype = 'e'
        WHERE e.refclassid = x.tableoid AND e.refobjid = x.oid
    ), '[]') AS casts
FROM pg_extension x
JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.oid >= 16384;
