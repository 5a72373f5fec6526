-- Aggregates.
SELECT
    n.nspname AS namespace,
    p.tableoid::int8 AS class,
    p.oid::int8 AS oid,
    'aggregate' AS kind,
    p.proname AS name,
    CASE p.pronargs WHEN 0 THEN '*' ELSE pg_get_function_identity_arguments(p.oid) END AS arguments,
    ARRAY[format(
        E'CREATE AGGREGATE %I.%I(%s) (\n    %s\n)', n.nspname, p.proname,
        CASE p.pronargs WHEN 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END,
        array_to_string(ARRAY[
            'SFUNC = ' || a.aggtransfn,
            'STYPE = ' || format_type(a.aggtranstype, NULL),
            'SSPACE = ' || nullif(a.aggtransspace, 0),
            'FINALFUNC = ' || nullif(a.aggfinalfn::oid, 0)::regproc,
            CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
            CASE WHEN a.aggfinalfn <> 0 AND a.aggfinalmodify <> usual.modify THEN 'FINALFUNC_MODIFY = ' || final.modify END,
            'COMBINEFUNC = ' || nullif(a.aggcombinefn::oid, 0)::regproc,
            'SERIALFUNC = ' || nullif(a.aggserialfn::oid, 0)::regproc,
            'DESERIALFUNC = ' || nullif(a.aggdeserialfn::oid, 0)::regproc,
            'INITCOND = ' || quote_literal(a.agginitval),
            'MSFUNC = ' || nullif(a.aggmtransfn::oid, 0)::regproc,
            'MINVFUNC = ' || nullif(a.aggminvtransfn::oid, 0)::regproc,
            'MSTYPE = ' || format_type(nullif(a.aggmtranstype, 0), NULL),
            'MSSPACE = ' || nullif(a.aggmtransspace, 0),
            'MFINALFUNC = ' || nullif(a.aggmfinalfn::oid, 0)::regproc,
            CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
            CASE WHEN a.aggmfinalfn <> 0 AND a.aggmfinalmodify <> usual.modify THEN 'MFINALFUNC_MODIFY = ' || mfinal.modify END,
            'MINITCOND = ' || quote_literal(a.aggminitval),
            'SORTOP = ' || (
                SELECT format('OPERATOR(%I.%s)', s.nspname, o.oprname)
                FROM pg_operator o JOIN pg_namespace s ON s.oid = o.oprnamespace WHERE o.oid = a.aggsortop
            ),
            CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
            CASE a.aggkind WHEN 'h' THEN 'HYPOTHETICAL' END
        ], E',\n    ')
    )] AS "create",
    about.description AS comment
FROM pg_aggregate a
JOIN pg_proc p ON p.oid = a.aggfnoid
JOIN pg_namespace n ON n.oid = p.pronamespace
CROSS JOIN LATERAL (SELECT CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END::"char" AS modify) usual
LEFT JOIN (VALUES ('r'::"char", 'READ_ONLY'), ('s', 'SHAREABLE'), ('w', 'READ_WRITE')) final(code, modify)
    ON final.code = a.aggfinalmodify
LEFT JOIN (VALUES ('r'::"char", 'READ_ONLY'), ('s', 'SHAREABLE'), ('w', 'READ_WRITE')) mfinal(code, modify)
    ON mfinal.code = a.aggmfinalmodify
LEFT JOIN pg_description about
    ON about.classoid = 'pg_proc'::regclass AND about.objoid = p.oid AND about.objsubid = 0
WHERE NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e'
);
