-- Domains: the bare type first, then each part of it as a statement of its own, so that a part can
-- change under the tables that use it.
SELECT
    n.nspname AS namespace,
    t.tableoid::int8 AS class,
    t.oid::int8 AS oid,
    'domain' AS kind,
    t.typname AS name,
    ARRAY[
        format('CREATE DOMAIN %I.%I AS %s', n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod))
        || CASE WHEN t.typcollation NOT IN (0, b.typcollation) THEN ' COLLATE ' || t.typcollation::regcollation ELSE '' END
    ] || CASE WHEN t.typdefaultbin IS NOT NULL
        THEN ARRAY[format('ALTER DOMAIN %I.%I SET DEFAULT %s', n.nspname, t.typname, pg_get_expr(t.typdefaultbin, 0))]
        ELSE '{}' END
    || CASE WHEN t.typnotnull THEN ARRAY[coalesce((
        SELECT format('ALTER DOMAIN %I.%I ADD CONSTRAINT %I NOT NULL', n.nspname, t.typname, k.conname) FROM pg_constraint k
        WHERE k.contypid = t.oid AND k.contype = 'n' AND k.conname !~ '_not_null[0-9]*$'
    ), format('ALTER DOMAIN %I.%I SET NOT NULL', n.nspname, t.typname))] ELSE '{}' END
    || ARRAY(
        SELECT format('ALTER DOMAIN %I.%I ADD CONSTRAINT %I %s', n.nspname, t.typname, k.conname, pg_get_constraintdef(k.oid))
        FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' ORDER BY k.conname
    ) || ARRAY(
        SELECT format('COMMENT ON CONSTRAINT %I ON DOMAIN %I.%I IS %L', k.conname, n.nspname, t.typname, o.description)
        FROM pg_constraint k JOIN pg_description o ON o.classoid = 'pg_constraint'::regclass AND o.objoid = k.oid
        WHERE k.contypid = t.oid ORDER BY k.conname
    ) AS "create",
    about.description AS comment
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_description about
    ON about.classoid = 'pg_type'::regclass AND about.objoid = t.oid AND about.objsubid = 0
WHERE t.typtype = 'd' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e'
);
