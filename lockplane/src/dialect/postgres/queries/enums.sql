-- Enum types with their values in order.
SELECT
    n.nspname AS namespace,
    t.oid::int8 AS oid,
    t.typname AS name,
    ARRAY(
        SELECT v.enumlabel FROM pg_enum v WHERE v.enumtypid = t.oid ORDER BY v.enumsortorder
    ) AS "values",
    about.description AS comment
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_type'::regclass AND about.objoid = t.oid AND about.objsubid = 0
WHERE t.typtype = 'e' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e'
);
