-- Rewrite rules, without those that make a view a view. The rules of an extension's relations are not
-- marked as its members, unlike the relations.
SELECT
    n.nspname AS namespace,
    r.tableoid::int8 AS class,
    r.oid::int8 AS oid,
    'rule' AS kind,
    r.rulename AS name,
    json_build_object('namespace', n.nspname, 'name', c.relname) AS "on",
    ARRAY[rtrim(pg_get_ruledef(r.oid), ';')] || CASE r.ev_enabled WHEN 'O' THEN '{}' ELSE ARRAY[format(
        'ALTER TABLE %I.%I %s RULE %I', n.nspname, c.relname,
        CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, r.rulename
    )] END AS "create",
    about.description AS comment
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_rewrite'::regclass AND about.objoid = r.oid AND about.objsubid = 0
WHERE r.rulename <> '_RETURN' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.deptype = 'e' AND (e.classid, e.objid) IN (('pg_rewrite'::regclass, r.oid), ('pg_class'::regclass, c.oid))
);
