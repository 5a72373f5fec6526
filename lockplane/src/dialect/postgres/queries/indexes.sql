-- Indexes of tables that no constraint owns.
-- One that another session builds concurrently is not there yet. Everybody may see who builds an
-- index, but not which one: that is told by the table that the session holds.
SELECT
    n.nspname AS namespace,
    x.indrelid::int8 AS relation,
    x.indexrelid::int8 AS oid,
    i.relname AS name,
    x.indisunique AS "unique",
    nullif(m.amname, 'btree') AS method,
    keys.keys,
    ARRAY(
        SELECT a.attname FROM unnest(x.indkey::int2[]) WITH ORDINALITY u(num, pos)
        JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = u.num
        WHERE u.pos > x.indnkeyatts ORDER BY u.pos
    ) AS include,
    pg_get_expr(x.indpred, x.indrelid) AS predicate,
    x.indisunique AND coalesce((to_jsonb(x) ->> 'indnullsnotdistinct')::bool, false) AS nulls_not_distinct,
    coalesce(i.reloptions, '{}') AS options,
    (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = i.reltablespace) AS tablespace,
    (
        SELECT json_object_agg(s.attnum, s.attstattarget) FROM pg_attribute s
        WHERE s.attrelid = x.indexrelid AND s.attstattarget >= 0
    ) AS statistics,
    (
        SELECT json_build_object('namespace', pn.nspname, 'name', p.relname)
        FROM pg_inherits h
        JOIN pg_class p ON p.oid = h.inhparent
        JOIN pg_namespace pn ON pn.oid = p.relnamespace
        WHERE h.inhrelid = x.indexrelid AND i.relispartition
    ) AS attached_to,
    NOT x.indisvalid AND c.relkind = 'r' AS invalid,
    about.description AS comment
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_am m ON m.oid = i.relam
JOIN pg_class c ON c.oid = x.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object(
        'column', a.attname,
        'expression', CASE WHEN a.attname IS NULL THEN pg_get_indexdef(x.indexrelid, u.pos::int, false) END,
        'collation', CASE WHEN u.coll NOT IN (0, coalesce(a.attcollation, t.typcollation))
            THEN u.coll::regcollation::text END,
        'opclass', CASE WHEN ka.attoptions IS NOT NULL OR NOT o.opcdefault OR o.opcintype <> coalesce(a.atttypid, ka.atttypid) AND EXISTS (
            SELECT FROM pg_opclass own
            WHERE own.opcmethod = o.opcmethod AND own.opcdefault AND own.opcintype = coalesce(a.atttypid, ka.atttypid)
                AND own.oid <> o.oid
        ) THEN CASE on_.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(on_.nspname) || '.' END
            || quote_ident(o.opcname) || coalesce(' (' || (
                SELECT string_agg(quote_ident(option_name) || ' = ' || quote_literal(option_value), ', ')
                FROM pg_options_to_table(ka.attoptions)
            ) || ')', '') END,
        'descending', u.option & 1 = 1,
        'nulls_first', u.option & 2 = 2
    ) ORDER BY u.pos) AS keys
    FROM unnest(
        x.indkey::int2[], x.indclass::oid[], x.indcollation::oid[], x.indoption::int2[]
    )
        WITH ORDINALITY u(num, class, coll, option, pos)
    JOIN pg_attribute ka ON ka.attrelid = x.indexrelid AND ka.attnum = u.pos
    JOIN pg_type t ON t.oid = ka.atttypid
    JOIN pg_opclass o ON o.oid = u.class
    JOIN pg_namespace on_ ON on_.oid = o.opcnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = u.num AND u.num <> 0
    WHERE u.pos <= x.indnkeyatts
) keys
LEFT JOIN pg_description about
    ON about.classoid = 'pg_class'::regclass AND about.objoid = x.indexrelid AND about.objsubid = 0
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND NOT EXISTS (
    SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x')
) AND (x.indisvalid OR c.relkind <> 'r' OR NOT EXISTS (
    SELECT FROM pg_stat_progress_create_index b
    JOIN pg_locks l ON l.pid = b.pid
    WHERE l.locktype = 'relation' AND l.relation = x.indrelid AND l.mode = 'ShareUpdateExclusiveLock'
        AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
));
