-- Namespaces that no extension made.
-- The comment that every database is made with on `public` says nothing.
SELECT n.nspname AS namespace, n.oid::int8 AS oid, about.description AS comment
FROM pg_namespace n
LEFT JOIN pg_description about
    ON about.classoid = 'pg_namespace'::regclass AND about.objoid = n.oid
    AND (n.nspname, about.description) <> ('public', 'standard public schema')
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e'
);
