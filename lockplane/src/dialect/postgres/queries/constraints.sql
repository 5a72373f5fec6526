-- Constraints of tables; a table's own columns are given by their numbers.
-- What a referenced table's partitions add for themselves is left out.
-- Whole rows are asked for what only newer versions of PostgreSQL have.
SELECT
    n.nspname AS namespace,
    k.conrelid::int8 AS relation,
    k.conname AS name,
    k.contype AS kind,
    k.conkey AS columns,
    CASE WHEN k.contype IN ('p', 'u') THEN (x.indkey::int2[])[x.indnkeyatts:] END AS include,
    CASE k.contype WHEN 'u' THEN (to_jsonb(x) ->> 'indnullsnotdistinct')::bool END AS nulls_not_distinct,
    CASE k.contype WHEN 'c' THEN pg_get_expr(k.conbin, k.conrelid) END AS expression,
    k.connoinherit AND k.contype = 'c' AS no_inherit,
    CASE k.contype WHEN 'x' THEN pg_get_constraintdef(k.oid) END AS definition,
    rn.nspname AS referenced_namespace,
    r.relname AS referenced_name,
    CASE k.contype WHEN 'f' THEN ARRAY(
        SELECT a.attname FROM unnest(k.confkey) WITH ORDINALITY u(num, pos)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num ORDER BY u.pos
    ) END AS referenced_columns,
    CASE k.contype WHEN 'f' THEN k.confdeltype END AS on_delete,
    CASE k.contype WHEN 'f' THEN k.confupdtype END AS on_update,
    CASE k.contype WHEN 'f' THEN k.confmatchtype END AS match,
    newer.row -> 'confdelsetcols' AS set_columns,
    coalesce((newer.row ->> 'conperiod')::bool, false) AS period,
    coalesce(NOT (newer.row ->> 'conenforced')::bool, false) AS not_enforced,
    k.condeferrable AS "deferrable",
    k.condeferred AS deferred,
    NOT k.convalidated AS not_valid,
    coalesce(xc.reloptions, '{}') AS options,
    (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = xc.reltablespace) AS tablespace,
    (
        SELECT json_build_object('namespace', pn.nspname, 'name', p.relname)
        FROM pg_inherits h
        JOIN pg_class p ON p.oid = h.inhparent
        JOIN pg_namespace pn ON pn.oid = p.relnamespace
        WHERE h.inhrelid = xc.oid AND xc.relispartition
    ) AS attached_to,
    k.coninhcount > 0 AND NOT k.conislocal AS inherited,
    about.description AS comment
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT to_jsonb(k) AS row OFFSET 0) newer
LEFT JOIN pg_index x ON x.indexrelid = k.conindid AND k.contype IN ('p', 'u')
LEFT JOIN pg_class xc ON xc.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_class r ON r.oid = k.confrelid
LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
LEFT JOIN pg_constraint parent ON parent.oid = k.conparentid
LEFT JOIN pg_description about
    ON about.classoid = 'pg_constraint'::regclass AND about.objoid = k.oid AND about.objsubid = 0
WHERE k.contype IN ('p', 'u', 'c', 'f', 'x')
    AND c.relkind IN ('r', 'p') AND c.relpersistence <> 't'
    AND (parent.oid IS NULL OR parent.confrelid = k.confrelid);
