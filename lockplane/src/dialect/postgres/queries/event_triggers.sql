-- Event triggers.
SELECT
    '' AS namespace,
    g.tableoid::int8 AS class,
    g.oid::int8 AS oid,
    'event_trigger' AS kind,
    g.evtname AS name,
    ARRAY[
        format('CREATE EVENT TRIGGER %I ON %I', g.evtname, g.evtevent)
        || coalesce(' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ' ORDER BY tag) FROM unnest(g.evttags) tag) || ')', '')
        || format(' EXECUTE FUNCTION %s()', g.evtfoid::regproc)
    ] || CASE g.evtenabled WHEN 'O' THEN '{}' ELSE ARRAY[format(
        'ALTER EVENT TRIGGER %I %s', g.evtname,
        CASE g.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END
    )] END AS "create",
    about.description AS comment
FROM pg_event_trigger g
LEFT JOIN pg_description about
    ON about.classoid = 'pg_event_trigger'::regclass AND about.objoid = g.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_event_trigger'::regclass AND e.objid = g.oid AND e.deptype = 'e'
);
