-- Policies of row-level security.
SELECT
    n.nspname AS namespace,
    p.tableoid::int8 AS class,
    p.oid::int8 AS oid,
    'policy' AS kind,
    p.polname AS name,
    json_build_object('namespace', n.nspname, 'name', c.relname) AS "on",
    ARRAY[
        format('CREATE POLICY %I ON %I.%I', p.polname, n.nspname, c.relname)
        || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END
        || CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END
        || CASE WHEN p.polroles = '{0}' THEN '' ELSE ' TO ' || (
            SELECT string_agg(CASE u.id WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(u.id)) END, ', ' ORDER BY pg_get_userbyid(u.id))
            FROM unnest(p.polroles) u(id)
        ) END
        || coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')
        || coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')
    ] AS "create",
    about.description AS comment
FROM pg_policy p
JOIN pg_class c ON c.oid = p.polrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_policy'::regclass AND about.objoid = p.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_policy'::regclass AND e.objid = p.oid AND e.deptype = 'e'
);
