-- Operator families, with the members that belong to no operator class. The access method tells
-- families of one name apart.
SELECT
    n.nspname AS namespace,
    f.tableoid::int8 AS class,
    f.oid::int8 AS oid,
    'operator_family' AS kind,
    f.opfname AS name,
    quote_ident(m.amname) AS arguments,
    ARRAY[format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, m.amname)] || ARRAY(
        SELECT format('ALTER OPERATOR FAMILY %I.%I USING %I ADD %s', n.nspname, f.opfname, m.amname, member.text)
        FROM (
            SELECT 1 AS part, o.amopstrategy AS number, format(
                'OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator
            ) || coalesce(' FOR ORDER BY ' || (
                SELECT format('%I.%I', sn.nspname, s.opfname)
                FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily
            ), '') AS text
            FROM pg_amop o JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = o.oid
            WHERE d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid AND o.amopfamily = f.oid
            UNION ALL
            SELECT 2, p.amprocnum, format(
                'FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),
                format_type(p.amprocrighttype, NULL), p.amproc::regprocedure
            )
            FROM pg_amproc p JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
            WHERE d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid AND p.amprocfamily = f.oid
        ) member ORDER BY member.part, member.number, member.text
    ) AS "create",
    about.description AS comment
FROM pg_opfamily f
JOIN pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_am m ON m.oid = f.opfmethod
LEFT JOIN pg_description about
    ON about.classoid = 'pg_opfamily'::regclass AND about.objoid = f.oid AND about.objsubid = 0
WHERE f.oid >= 16384 AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_opfamily'::regclass AND e.objid = f.oid AND e.deptype = 'e'
);
