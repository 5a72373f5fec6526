//! The kinds of objects that most databases have none of.

/// A kind of objects, and how to see cheaply whether there is one.
pub(super) struct Kind {
    /// A catalogue and a condition that holds for every such object. PostgreSQL numbers what is made
    /// after `initdb` from 16384 on (`FirstNormalObjectId`).
    pub found_in: &'static str,
    /// The section of the answer with its rows; none where they have the shape that most kinds share.
    pub section: Option<&'static str>,
    /// The query for its rows.
    pub sql: &'static str,
}

const fn objects(found_in: &'static str, sql: &'static str) -> Kind {
    Kind {
        found_in,
        section: None,
        sql,
    }
}

/// What is read only where it is there.
pub(super) const KINDS: &[Kind] = &[
    Kind {
        found_in: "pg_type WHERE oid >= 16384 AND typtype = 'e'",
        section: Some("enums"),
        sql: include_str!("../queries/enums.sql"),
    },
    Kind {
        found_in: "pg_sequence",
        section: Some("sequences"),
        sql: include_str!("../queries/sequences.sql"),
    },
    objects(
        "pg_extension WHERE oid >= 16384",
        include_str!("../queries/extensions.sql"),
    ),
    objects(
        "pg_collation WHERE oid >= 16384",
        include_str!("../queries/collations.sql"),
    ),
    objects(
        "pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid WHERE t.oid >= 16384 AND (c.relkind = 'c' OR t.typtype = 'r')",
        include_str!("../queries/types.sql"),
    ),
    objects(
        "pg_type WHERE oid >= 16384 AND typtype = 'd'",
        include_str!("../queries/domains.sql"),
    ),
    objects(
        "pg_proc WHERE oid >= 16384 AND prokind <> 'a'",
        include_str!("../queries/functions.sql"),
    ),
    objects(
        "pg_proc WHERE oid >= 16384 AND prokind = 'a'",
        include_str!("../queries/aggregates.sql"),
    ),
    objects(
        "pg_operator WHERE oid >= 16384",
        include_str!("../queries/operators.sql"),
    ),
    objects(
        "pg_cast WHERE oid >= 16384",
        include_str!("../queries/casts.sql"),
    ),
    objects(
        "pg_opfamily WHERE oid >= 16384",
        include_str!("../queries/operator_families.sql"),
    ),
    objects(
        "pg_opclass WHERE oid >= 16384",
        include_str!("../queries/operator_classes.sql"),
    ),
    objects(
        "pg_language WHERE oid >= 16384",
        include_str!("../queries/languages.sql"),
    ),
    objects(
        "pg_am WHERE oid >= 16384",
        include_str!("../queries/access_methods.sql"),
    ),
    objects(
        "pg_conversion WHERE oid >= 16384",
        include_str!("../queries/conversions.sql"),
    ),
    objects(
        "pg_ts_parser WHERE oid >= 16384",
        include_str!("../queries/text_search_parsers.sql"),
    ),
    objects(
        "pg_ts_template WHERE oid >= 16384",
        include_str!("../queries/text_search_templates.sql"),
    ),
    objects(
        "pg_ts_dict WHERE oid >= 16384",
        include_str!("../queries/text_search_dictionaries.sql"),
    ),
    objects(
        "pg_ts_config WHERE oid >= 16384",
        include_str!("../queries/text_search_configurations.sql"),
    ),
    objects(
        "pg_foreign_data_wrapper WHERE oid >= 16384",
        include_str!("../queries/foreign_data_wrappers.sql"),
    ),
    objects(
        "pg_foreign_server",
        include_str!("../queries/user_mappings.sql"),
    ),
    objects("pg_foreign_server", include_str!("../queries/servers.sql")),
    objects(
        "pg_foreign_table",
        include_str!("../queries/foreign_tables.sql"),
    ),
    objects(
        "pg_class WHERE oid >= 16384 AND relkind IN ('v', 'm')",
        include_str!("../queries/views.sql"),
    ),
    objects(
        "pg_rewrite WHERE oid >= 16384 AND rulename <> '_RETURN'",
        include_str!("../queries/rules.sql"),
    ),
    objects(
        "pg_trigger WHERE oid >= 16384 AND NOT tgisinternal",
        include_str!("../queries/triggers.sql"),
    ),
    objects("pg_policy", include_str!("../queries/policies.sql")),
    objects(
        "pg_statistic_ext",
        include_str!("../queries/statistics.sql"),
    ),
    objects(
        "pg_publication",
        include_str!("../queries/publications.sql"),
    ),
    objects(
        "pg_event_trigger",
        include_str!("../queries/event_triggers.sql"),
    ),
];
