-- Namespaces that no extension made.
SELECT n.nspname AS namespace, n.oid::int8 AS oid
FROM pg_namespace n
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e'
);
