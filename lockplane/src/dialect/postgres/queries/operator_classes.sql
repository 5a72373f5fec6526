-- Operator classes with their operators and functions.
SELECT
    n.nspname AS namespace,
    c.tableoid::int8 AS class,
    c.oid::int8 AS oid,
    'operator_class' AS kind,
    c.opcname AS name,
    quote_ident(m.amname) AS arguments,
    ARRAY[
        format('CREATE OPERATOR CLASS %I.%I', n.nspname, c.opcname) || CASE WHEN c.opcdefault THEN ' DEFAULT' ELSE '' END
        || format(E'\n    FOR TYPE %s USING %I FAMILY %I.%I AS\n    ', format_type(c.opcintype, NULL), m.amname, fn.nspname, f.opfname)
        || coalesce(nullif(concat_ws(E',\n    ', 'STORAGE ' || format_type(nullif(c.opckeytype, 0), NULL), (
            SELECT string_agg(member.text, E',\n    ' ORDER BY member.part, member.number, member.text)
            FROM (
                SELECT 1 AS part, o.amopstrategy AS number, format(
                    'OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator
                ) || coalesce(' FOR ORDER BY ' || (
                    SELECT format('%I.%I', sn.nspname, s.opfname)
                    FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily
                ), '') AS text
                FROM pg_amop o JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = o.oid
                WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid
                UNION ALL
                SELECT 2, p.amprocnum, format(
                    'FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),
                    format_type(p.amprocrighttype, NULL), p.amproc::regprocedure
                )
                FROM pg_amproc p JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
                WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid
            ) member
        )), ''), 'STORAGE ' || format_type(c.opcintype, NULL))
    ] AS "create",
    about.description AS comment
FROM pg_opclass c
JOIN pg_namespace n ON n.oid = c.opcnamespace
JOIN pg_am m ON m.oid = c.opcmethod
JOIN pg_opfamily f ON f.oid = c.opcfamily
JOIN pg_namespace fn ON fn.oid = f.opfnamespace
LEFT JOIN pg_description about
    ON about.classoid = 'pg_opclass'::regclass AND about.objoid = c.oid AND about.objsubid = 0
WHERE c.oid >= 16384 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_opclass'::regclass AND e.objid = c.oid AND e.deptype = 'e'
);
