-- User mappings. They have no name: role and server, as `DROP USER MAPPING` wants them, stand for it.
-- Options are shown to their user, the server's owner and superusers only.
SELECT
    '' AS namespace,
    'pg_user_mapping'::regclass::oid::int8 AS class,
    u.umid::int8 AS oid,
    'user_mapping' AS kind,
    format('FOR %s SERVER %I', CASE u.umuser WHEN 0 THEN 'public' ELSE quote_ident(u.usename) END, u.srvname) AS name,
    ARRAY[
        format(
            'CREATE USER MAPPING FOR %s SERVER %I',
            CASE u.umuser WHEN 0 THEN 'public' ELSE quote_ident(u.usename) END, u.srvname
        )
        || coalesce(' OPTIONS (' || (
            SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name)
            FROM pg_options_to_table(u.umoptions) o
        ) || ')', '')
    ] AS "create",
    NULL AS comment
FROM pg_user_mappings u;
