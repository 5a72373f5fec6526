-- Sequences, with the column that owns them; `identity` says that they are that column's own.
SELECT
    n.nspname AS namespace,
    c.oid::int8 AS oid,
    c.relname AS name,
    format_type(s.seqtypid, NULL) AS type,
    s.seqstart AS start,
    s.seqincrement AS increment,
    s.seqmin AS min,
    s.seqmax AS max,
    s.seqcache AS cache,
    s.seqcycle AS cycle,
    c.relpersistence = 'u' AS unlogged,
    d.refobjid::int8 AS owner,
    d.refobjsubid AS owner_column,
    CASE WHEN oc.relkind NOT IN ('r', 'p') THEN json_build_object(
        'table', json_build_object('namespace', o.nspname, 'name', oc.relname), 'column', oa.attname
    ) END AS other_owner,
    coalesce(d.deptype = 'i', false) AS identity,
    about.description AS comment
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_depend d
    ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
    AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_class oc ON oc.oid = d.refobjid
LEFT JOIN pg_namespace o ON o.oid = oc.relnamespace
LEFT JOIN pg_attribute oa ON oa.attrelid = oc.oid AND oa.attnum = d.refobjsubid
LEFT JOIN pg_description about
    ON about.classoid = 'pg_class'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.relpersistence <> 't' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
