-- Text search configurations, with the dictionaries for each kind of token.
SELECT
    n.nspname AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    'text_search_configuration' AS kind,
    c.cfgname AS name,
    ARRAY[
        format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', n.nspname, c.cfgname, pn.nspname, p.prsname)
    ] || ARRAY(
        SELECT format(
            'ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname, c.cfgname, k.alias,
            string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno)
        )
        FROM pg_ts_config_map m
        JOIN ts_token_type(c.cfgparser) k ON k.tokid = m.maptokentype
        WHERE m.mapcfg = c.oid GROUP BY k.alias ORDER BY k.alias
    ) AS "create",
    about.description AS comment
FROM pg_ts_config c
JOIN pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_namespace pn ON pn.oid = p.prsnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_ts_config'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.oid >= 16384 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
