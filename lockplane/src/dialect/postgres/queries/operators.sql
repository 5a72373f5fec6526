-- Operators that are more than a name.
SELECT
    n.nspname AS namespace,
    o.tableoid::int8 AS class,
    o.oid::int8 AS oid,
    'operator' AS kind,
    o.oprname AS name,
    coalesce(format_type(nullif(o.oprleft, 0), NULL), 'NONE') || ', '
        || coalesce(format_type(nullif(o.oprright, 0), NULL), 'NONE') AS arguments,
    ARRAY[format(
        E'CREATE OPERATOR %I.%s (\n    %s\n)', n.nspname, o.oprname,
        array_to_string(ARRAY[
            'FUNCTION = ' || o.oprcode,
            'LEFTARG = ' || format_type(nullif(o.oprleft, 0), NULL),
            'RIGHTARG = ' || format_type(nullif(o.oprright, 0), NULL),
            'COMMUTATOR = ' || (
                SELECT format('OPERATOR(%I.%s)', s.nspname, c.oprname)
                FROM pg_operator c JOIN pg_namespace s ON s.oid = c.oprnamespace WHERE c.oid = o.oprcom
            ),
            'NEGATOR = ' || (
                SELECT format('OPERATOR(%I.%s)', s.nspname, c.oprname)
                FROM pg_operator c JOIN pg_namespace s ON s.oid = c.oprnamespace WHERE c.oid = o.oprnegate
            ),
            'RESTRICT = ' || nullif(o.oprrest::oid, 0)::regproc,
            'JOIN = ' || nullif(o.oprjoin::oid, 0)::regproc,
            CASE WHEN o.oprcanhash THEN 'HASHES' END,
            CASE WHEN o.oprcanmerge THEN 'MERGES' END
        ], E',\n    ')
    )] AS "create",
    about.description AS comment
FROM pg_operator o
JOIN pg_namespace n ON n.oid = o.oprnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_operator'::regclass AND about.objoid = o.oid AND about.objsubid = 0
WHERE o.oprcode <> 0 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_operator'::regclass AND e.objid = o.oid AND e.deptype = 'e'
);
