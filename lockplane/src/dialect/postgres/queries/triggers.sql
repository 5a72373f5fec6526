-- Triggers, without those of foreign keys and those that a partition has from its parent.
SELECT
    n.nspname AS namespace,
    g.tableoid::int8 AS class,
    g.oid::int8 AS oid,
    'trigger' AS kind,
    g.tgname AS name,
    json_build_object('namespace', n.nspname, 'name', c.relname) AS "on",
    ARRAY[pg_get_triggerdef(g.oid)] || CASE g.tgenabled WHEN 'O' THEN '{}' ELSE ARRAY[format(
        'ALTER TABLE %I.%I %s TRIGGER %I', n.nspname, c.relname,
        CASE g.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, g.tgname
    )] END AS "create",
    about.description AS comment
FROM pg_trigger g
JOIN pg_class c ON c.oid = g.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_trigger'::regclass AND about.objoid = g.oid AND about.objsubid = 0
WHERE NOT g.tgisinternal AND g.tgparentid = 0 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.deptype = 'e' AND (e.classid, e.objid) IN (('pg_trigger'::regclass, g.oid), ('pg_class'::regclass, c.oid))
);
