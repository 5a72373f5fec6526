-- What needs what, between things that have a name of their own: a part (default, constraint,
-- index, array type, rule of a view, ...) stands for the whole, an extension's object for the
-- extension. Foreign keys and constraint triggers do not count, nor does a sequence's owner.
-- Numbers below 16384 are PostgreSQL's own objects.
WITH part(class, oid, whole_class, whole) AS MATERIALIZED (
    SELECT tableoid, oid, 'pg_class'::regclass::oid, ev_class FROM pg_rewrite WHERE rulename = '_RETURN' AND oid >= 16384
    UNION ALL
    SELECT tableoid, oid, 'pg_class'::regclass, adrelid FROM pg_attrdef WHERE oid >= 16384
    UNION ALL
    SELECT tableoid, oid, CASE contypid WHEN 0 THEN 'pg_class'::regclass ELSE 'pg_type'::regclass END,
        CASE contypid WHEN 0 THEN conrelid ELSE contypid END
    FROM pg_constraint WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_class'::regclass, indexrelid, 'pg_class'::regclass, indrelid FROM pg_index WHERE indexrelid >= 16384
    UNION ALL
    SELECT classid, objid, refclassid, refobjid FROM pg_depend
    WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype = 'i' AND refobjsubid > 0
    UNION ALL
    -- A row type is its table; the relation of a composite type is its type.
    SELECT 'pg_type'::regclass, c.reltype, 'pg_class'::regclass, c.oid
    FROM pg_class c WHERE c.oid >= 16384 AND c.reltype <> 0 AND c.relkind <> 'c'
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, 'pg_type'::regclass, c.reltype FROM pg_class c WHERE c.oid >= 16384 AND c.relkind = 'c'
    UNION ALL
    SELECT 'pg_type'::regclass, t.typarray,
        CASE WHEN c.relkind <> 'c' THEN 'pg_class'::regclass ELSE 'pg_type'::regclass END,
        CASE WHEN c.relkind <> 'c' THEN c.oid ELSE coalesce(r.rngtypid, t.oid) END
    FROM pg_type t
    LEFT JOIN pg_class c ON c.oid = t.typrelid
    LEFT JOIN pg_range r ON r.rngmultitypid = t.oid
    WHERE t.oid >= 16384 AND t.typarray <> 0
    UNION ALL
    SELECT 'pg_type'::regclass, rngmultitypid, 'pg_type'::regclass, rngtypid FROM pg_range WHERE rngtypid >= 16384
    UNION ALL
    SELECT classid, objid, refclassid, refobjid FROM pg_depend
    WHERE classid = 'pg_proc'::regclass AND refclassid = 'pg_type'::regclass AND deptype = 'i'
    UNION ALL
    -- The members of operator classes and families.
    SELECT classid, objid, refclassid, refobjid FROM pg_depend
    WHERE classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass) AND objid >= 16384
        AND refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass) AND deptype IN ('a', 'i')
    UNION ALL
    SELECT tableoid, oid, 'pg_publication'::regclass, prpubid FROM pg_publication_rel
    UNION ALL
    SELECT classid, objid, refclassid, refobjid FROM pg_depend
    WHERE classid = to_regclass('pg_publication_namespace') AND refclassid = 'pg_publication'::regclass
), edge AS (
    SELECT DISTINCT
        coalesce(a.whole_class, d.classid) AS class, coalesce(a.whole, d.objid) AS oid,
        coalesce(b.whole_class, d.refclassid) AS needs_class, coalesce(b.whole, d.refobjid) AS needs
    FROM pg_depend d
    LEFT JOIN part a ON a.class = d.classid AND a.oid = d.objid
    LEFT JOIN part b ON b.class = d.refclassid AND b.oid = d.refobjid
    LEFT JOIN pg_constraint k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid AND k.contype IN ('f', 't')
    LEFT JOIN pg_sequence s ON d.classid = 'pg_class'::regclass AND s.seqrelid = d.objid AND d.refobjsubid > 0
    WHERE d.objid >= 16384 AND d.deptype IN ('n', 'a', 'i', 'P', 'S') AND k.oid IS NULL AND s.seqrelid IS NULL
)
SELECT DISTINCT
    g.class::int8 AS class,
    g.oid::int8 AS oid,
    coalesce(e.refclassid, g.needs_class)::int8 AS needs_class,
    coalesce(e.refobjid, g.needs)::int8 AS needs
FROM edge g
LEFT JOIN pg_depend e ON e.classid = g.needs_class AND e.objid = g.needs AND e.deptype = 'e'
WHERE (g.class, g.oid) <> (g.needs_class, g.needs);
