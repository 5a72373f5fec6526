-- Owner and privileges of everything that has them, and the privileges of its columns: what others
-- than the owner may do. An owned sequence belongs to whom its table does.
WITH thing AS (
    SELECT c.tableoid AS class, c.oid, CASE WHEN o.objid IS NULL THEN c.relowner END AS owner, c.relowner AS holder,
        c.relacl AS acl, CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS shape
    FROM pg_class c
    LEFT JOIN pg_depend o ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND c.relkind = 'S'
        AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.relpersistence <> 't'
    UNION ALL
    SELECT tableoid, oid, nspowner, nspowner, nspacl, 'n' FROM pg_namespace
    UNION ALL
    SELECT tableoid, oid, proowner, proowner, proacl, 'f' FROM pg_proc
    UNION ALL
    SELECT t.tableoid, t.oid, t.typowner, t.typowner, t.typacl, 'T'
    FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c'
    UNION ALL
    SELECT tableoid, oid, lanowner, lanowner, lanacl, 'l' FROM pg_language
    UNION ALL
    SELECT tableoid, oid, fdwowner, fdwowner, fdwacl, 'F' FROM pg_foreign_data_wrapper
    UNION ALL
    SELECT tableoid, oid, srvowner, srvowner, srvacl, 'S' FROM pg_foreign_server
    UNION ALL
    SELECT tableoid, oid, collowner, collowner, NULL, NULL FROM pg_collation
    UNION ALL
    SELECT tableoid, oid, conowner, conowner, NULL, NULL FROM pg_conversion
    UNION ALL
    SELECT tableoid, oid, oprowner, oprowner, NULL, NULL FROM pg_operator
    UNION ALL
    SELECT tableoid, oid, opcowner, opcowner, NULL, NULL FROM pg_opclass
    UNION ALL
    SELECT tableoid, oid, opfowner, opfowner, NULL, NULL FROM pg_opfamily
    UNION ALL
    SELECT tableoid, oid, dictowner, dictowner, NULL, NULL FROM pg_ts_dict
    UNION ALL
    SELECT tableoid, oid, cfgowner, cfgowner, NULL, NULL FROM pg_ts_config
    UNION ALL
    SELECT tableoid, oid, stxowner, stxowner, NULL, NULL FROM pg_statistic_ext
    UNION ALL
    SELECT tableoid, oid, pubowner, pubowner, NULL, NULL FROM pg_publication
    UNION ALL
    SELECT tableoid, oid, evtowner, evtowner, NULL, NULL FROM pg_event_trigger
), own AS (
    -- `public` is older than anybody's objects.
    SELECT * FROM thing WHERE oid >= 16384 OR (class = 'pg_namespace'::regclass AND oid = to_regnamespace('public'))
), grants AS (
    SELECT own.class, own.oid, NULL::name AS "column", a.grantee, a.privilege_type, bool_or(a.is_grantable) AS grantable
    FROM own, aclexplode(own.acl) a
    WHERE own.shape IS NOT NULL AND a.grantee <> own.holder GROUP BY 1, 2, 3, 4, 5
    UNION ALL
    SELECT own.class, own.oid, c.attname, a.grantee, a.privilege_type, bool_or(a.is_grantable)
    FROM own
    JOIN pg_attribute c ON own.shape = 'r' AND c.attrelid = own.oid AND c.attnum > 0 AND NOT c.attisdropped,
    aclexplode(c.attacl) a
    WHERE a.grantee <> own.holder GROUP BY 1, 2, 3, 4, 5
)
SELECT own.class::int8 AS class, own.oid::int8 AS oid, pg_get_userbyid(own.owner) AS owner, own.acl IS NOT NULL AS said,
    NULL::name AS role, NULL::name AS namespace, NULL::text AS objects,
    coalesce((
        SELECT json_agg(json_build_object(
            'column', g."column", 'to', CASE g.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(g.grantee) END,
            'privilege', g.privilege_type, 'grantable', g.grantable
        )) FROM grants g WHERE g.class = own.class AND g.oid = own.oid
    ), '[]') AS grants
FROM own
UNION ALL
SELECT NULL, NULL, NULL, true, pg_get_userbyid(d.defaclrole), coalesce(n.nspname, ''),
    CASE d.defaclobjtype
        WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES'
        WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS'
    END,
    coalesce((
        SELECT json_agg(json_build_object(
            'column', NULL, 'to', CASE a.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(a.grantee) END,
            'privilege', a.privilege_type, 'grantable', a.is_grantable
        )) FROM aclexplode(d.defaclacl) a WHERE a.grantee <> d.defaclrole
    ), '[]')
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace;
