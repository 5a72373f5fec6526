-- Owner and privileges of everything that can be dropped and made again, one row for each object, and
-- one for each column that has privileges of its own or is asked for. `who` is nobody where it is the owner.
-- `is` tells whether it is still the same object.
WITH thing AS (
    SELECT c.tableoid AS class, c.oid, c.relowner AS owner, c.relacl AS acl,
        CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS shape
    FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.relpersistence <> 't'
    UNION ALL
    SELECT p.tableoid, p.oid, p.proowner, p.proacl, 'f' FROM pg_proc p
    UNION ALL
    SELECT t.tableoid, t.oid, t.typowner, t.typacl, 'T'
    FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c'
    UNION ALL
    SELECT n.tableoid, n.oid, n.nspowner, n.nspacl, 'n' FROM pg_namespace n WHERE n.nspname NOT LIKE 'pg\_%'
    UNION ALL
    SELECT l.tableoid, l.oid, l.lanowner, l.lanacl, 'l' FROM pg_language l
    UNION ALL
    SELECT w.tableoid, w.oid, w.fdwowner, w.fdwacl, 'F' FROM pg_foreign_data_wrapper w
    UNION ALL
    SELECT s.tableoid, s.oid, s.srvowner, s.srvacl, 'S' FROM pg_foreign_server s
    UNION ALL
    SELECT o.tableoid, o.oid, o.collowner, NULL, NULL FROM pg_collation o
    UNION ALL
    SELECT o.tableoid, o.oid, o.conowner, NULL, NULL FROM pg_conversion o
    UNION ALL
    SELECT o.tableoid, o.oid, o.oprowner, NULL, NULL FROM pg_operator o
    UNION ALL
    SELECT o.tableoid, o.oid, o.opcowner, NULL, NULL FROM pg_opclass o
    UNION ALL
    SELECT o.tableoid, o.oid, o.opfowner, NULL, NULL FROM pg_opfamily o
    UNION ALL
    SELECT o.tableoid, o.oid, o.dictowner, NULL, NULL FROM pg_ts_dict o
    UNION ALL
    SELECT o.tableoid, o.oid, o.cfgowner, NULL, NULL FROM pg_ts_config o
    UNION ALL
    SELECT o.tableoid, o.oid, o.stxowner, NULL, NULL FROM pg_statistic_ext o
    UNION ALL
    SELECT o.tableoid, o.oid, o.pubowner, NULL, NULL FROM pg_publication o
    UNION ALL
    SELECT o.tableoid, o.oid, o.evtowner, NULL, NULL FROM pg_event_trigger o
), named AS (
    -- A routine or an operator with its types as the introspection has them.
    SELECT thing.*, i.type, CASE class
        WHEN 'pg_proc'::regclass THEN oid::regprocedure::text
        WHEN 'pg_operator'::regclass THEN oid::regoperator::text
        ELSE i.identity
    END AS identity, CASE
        WHEN i.type IN ('function', 'procedure', 'aggregate') THEN 'ROUTINE'
        WHEN i.type = 'statistics object' THEN 'STATISTICS'
        WHEN i.type = 'foreign-data wrapper' THEN 'FOREIGN DATA WRAPPER'
        ELSE upper(i.type)
    END AS word
    FROM thing CROSS JOIN LATERAL pg_identify_object(class, oid, 0) i
    WHERE oid >= 16384 AND i.schema IS DISTINCT FROM 'pg_toast'
), target AS (
    SELECT named.*, CASE
        WHEN shape = 'r' THEN 'TABLE ' WHEN shape = 's' THEN 'SEQUENCE ' WHEN shape = 'T' THEN 'TYPE '
        WHEN shape = 'S' THEN 'FOREIGN SERVER ' ELSE word || ' '
    END || identity AS grants_on
    FROM named
)
SELECT
    word || ' ' || identity AS name, class || '.' || oid AS is, quote_ident(pg_get_userbyid(owner)) AS owner,
    array_to_json(ARRAY(
        SELECT json_build_object('word', a.privilege_type, 'on', grants_on, 'passed_on', a.is_grantable, 'column', NULL, 'who',
            CASE a.grantee WHEN owner THEN NULL WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
        FROM aclexplode(coalesce(acl, acldefault(shape, owner))) a WHERE shape IS NOT NULL
    ))::text AS privileges
FROM target
UNION ALL
SELECT
    'COLUMN ' || t.identity || '.' || quote_ident(c.attname), t.class || '.' || t.oid || '.' || c.attnum,
    quote_ident(pg_get_userbyid(owner)),
    array_to_json(ARRAY(
        SELECT json_build_object('word', a.privilege_type, 'on', t.grants_on, 'passed_on', a.is_grantable,
            'column', quote_ident(c.attname), 'who',
            CASE a.grantee WHEN t.owner THEN NULL WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
        FROM aclexplode(c.attacl) a
    ))::text
FROM target t JOIN pg_attribute c ON t.shape = 'r' AND c.attrelid = t.oid
WHERE c.attnum > 0 AND NOT c.attisdropped AND (c.attacl IS NOT NULL OR c.attgenerated <> '' OR t.type <> 'table'
    OR 'COLUMN ' || t.identity || '.' || quote_ident(c.attname) = ANY (ARRAY[{asked}]::text[]));
