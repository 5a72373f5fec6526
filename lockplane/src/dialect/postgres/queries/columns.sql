-- Columns of tables, with what differs from their type's own settings.
-- Constraints of kind `n` (named NOT NULL) are in PostgreSQL 18 and newer.
SELECT
    n.nspname AS namespace,
    a.attrelid::int8 AS relation,
    a.attnum AS number,
    a.attname AS name,
    format_type(a.atttypid, a.atttypmod) AS type,
    NOT a.attnotnull AS nullable,
    CASE WHEN nn.oid IS NOT NULL THEN jsonb_build_object(
        'name', nn.conname, 'no_inherit', nn.connoinherit, 'not_valid', NOT nn.convalidated,
        'inherited', nn.coninhcount > 0, 'from_whole', nn.coninhcount > 0 AND c.relispartition,
        'local', nn.conislocal, 'comment', obj_description(nn.oid, 'pg_constraint'), 'usual', format('%s_%s_not_null', c.relname, a.attname)
    ) END AS not_null,
    pg_get_expr(d.adbin, d.adrelid) AS expression,
    nullif(a.attgenerated, '') AS generated,
    a.attgenerated <> '' AND current_setting('server_version_num')::int >= 170000 AS alterable,
    nullif(a.attidentity, '') AS identity,
    CASE WHEN a.attcollation NOT IN (0, t.typcollation) THEN a.attcollation::regcollation::text END AS collation,
    CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END AS storage,
    nullif(a.attcompression, '') AS compression,
    nullif(a.attstattarget, -1) AS statistics,
    coalesce(a.attoptions, '{}') AS options,
    a.attinhcount > 0 AND NOT a.attislocal AS inherited,
    o.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON a.atthasdef AND d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_constraint nn ON nn.contype = 'n' AND nn.conrelid = a.attrelid AND nn.conkey[1] = a.attnum
LEFT JOIN pg_description o
    ON o.classoid = 'pg_class'::regclass AND o.objoid = a.attrelid AND o.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND a.attnum > 0 AND NOT a.attisdropped;
