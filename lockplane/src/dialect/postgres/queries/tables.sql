-- Ordinary and partitioned tables and partitions, without what is inside them.
SELECT
    n.nspname AS namespace,
    c.oid::int8 AS oid,
    c.relname AS name,
    c.relpersistence = 'u' AS unlogged,
    coalesce(c.reloptions, '{}') || ARRAY(
        SELECT 'toast.' || o FROM pg_class toast, unnest(toast.reloptions) o WHERE toast.oid = c.reltoastrelid
    ) AS options,
    (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = c.reltablespace) AS tablespace,
    (SELECT m.amname FROM pg_am m WHERE m.oid = c.relam AND m.amname <> 'heap') AS access_method,
    CASE WHEN c.reloftype <> 0 THEN (
        SELECT json_build_object('namespace', tn.nspname, 'name', t.typname)
        FROM pg_type t JOIN pg_namespace tn ON tn.oid = t.typnamespace WHERE t.oid = c.reloftype
    ) END AS of_type,
    (
        SELECT r.relname FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid
        WHERE x.indrelid = c.oid AND x.indisclustered
    ) AS cluster_on,
    CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END AS partition_by,
    CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS partition_bound,
    i.parents,
    c.relreplident AS replica_identity,
    CASE c.relreplident WHEN 'i' THEN (
        SELECT r.relname FROM pg_index x JOIN pg_class r ON r.oid = x.indexrelid
        WHERE x.indrelid = c.oid AND x.indisreplident
    ) END AS replica_index,
    c.relrowsecurity AS row_security,
    c.relforcerowsecurity AS force_row_security,
    about.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN (
    SELECT h.inhrelid, json_agg(json_build_object('namespace', pn.nspname, 'name', p.relname) ORDER BY h.inhseqno) AS parents
    FROM pg_inherits h
    JOIN pg_class p ON p.oid = h.inhparent
    JOIN pg_namespace pn ON pn.oid = p.relnamespace
    GROUP BY h.inhrelid
) i ON i.inhrelid = c.oid
LEFT JOIN pg_description about
    ON about.classoid = 'pg_class'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
