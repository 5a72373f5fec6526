//! Both forms, and everything that can be wrong with them.

use super::*;
use crate::schema::{ConstraintKind, QName};

const POSTGRES: Option<Dialect> = Some(Dialect::Postgres);

fn refused(text: &str) -> String {
    read(text, "s.json", POSTGRES).unwrap_err().to_string()
}

const FULL: &str = r#"{
  "version": 1,
  "dialect": "postgres",
  "enums": [{"name": "mood", "values": ["ok"], "renamed_from": ["feeling", "humour"], "renamed_values": {"ok": "fine"}}],
  "tables": [{
    "name": "public.posts",
    "columns": [
      {"name": "id", "type": "bigint", "nullable": false,
       "identity": {"mode": "always"}},
      {"name": "title", "type": "text", "nullable": false,
       "renamed_from": "headline", "backfill": "''", "using": "title::text"}
    ],
    "constraints": [
      {"kind": "primary_key", "name": "posts_pkey", "columns": [{"column": "id"}]},
      {"kind": "check", "expression": "length(title) > 0"},
      {"kind": "foreign_key", "columns": ["id"], "references": "ids", "on_delete": "cascade"}
    ],
    "indexes": [{"name": "i", "keys": [{"expression": "lower(title)", "order": "desc"}]}],
    "renamed_from": "articles"
  }]
}"#;

#[test]
fn the_versioned_form_carries_hints() {
    let declared = read(FULL, "s.json", None).unwrap();
    let posts = QName::new("public", "posts");
    let hints = &declared.hints;
    let title = (posts.clone(), "title".to_owned());
    assert_eq!(hints.renamed_columns[&title], ["headline"]);
    assert_eq!(hints.backfill[&title], "''");
    assert_eq!(hints.using[&title], "title::text");
    let old: Vec<_> = hints
        .renamed
        .values()
        .flatten()
        .map(|n| n.to_string())
        .collect();
    assert_eq!(old, ["public.feeling", "public.humour", "public.articles"]);
    let key = declared.schema.tables[&posts].constraints.iter();
    let target = key.filter_map(|c| c.foreign_key()).next().unwrap();
    assert_eq!(target.references, QName::new("public", "ids"));
    assert!(declared.schema.namespaces.contains("public"));
    let ok = (QName::new("public", "mood"), "ok".to_owned());
    assert_eq!(hints.renamed_values[&ok], ["fine"]);
    let written = write_declared(&declared);
    assert_eq!(read(&written, "s.json", None).unwrap().hints, *hints);
}

#[test]
fn what_is_written_is_read_back() {
    let schema = read(FULL, "s.json", None).unwrap().schema;
    let text = write(&schema);
    assert!(text.ends_with("}\n"));
    assert_eq!(read(&text, "t.json", None).unwrap().schema, schema);
    assert_eq!(write(&read(&text, "t.json", None).unwrap().schema), text);
}

#[test]
fn every_constraint_field_is_known() {
    let key = r#""columns": [{"column": "a", "collation": "C", "order": "desc", "nulls": "last"}], "include": ["b"]"#;
    let common = r#""name": "c", "deferrable": "initially_deferred", "not_valid": true, "not_enforced": true, "inherited": true, "comment": "x""#;
    let constraints = [
        format!(
            r#"{{"kind": "primary_key", {key}, "autoincrement": true, "without_overlaps": true, "conflict": "fail", {common}}}"#
        ),
        format!(
            r#"{{"kind": "unique", {key}, "nulls_not_distinct": true, "without_overlaps": true, "conflict": "fail", {common}}}"#
        ),
        format!(
            r#"{{"kind": "check", "expression": "a", "no_inherit": true, "conflict": "fail", {common}}}"#
        ),
        format!(
            r#"{{"kind": "foreign_key", "columns": ["a"], "references": "n.t", "referenced_columns": ["a"],
            "on_delete": "set_null", "on_update": "cascade", "set_columns": ["a"], "match": "full", "period": true, {common}}}"#
        ),
        format!(r#"{{"kind": "exclude", "definition": "x", {common}}}"#),
    ];
    for constraint in constraints {
        let text = format!(
            r#"{{"version": 1, "dialect": "postgres", "tables": [{{"name": "t", "columns": [], "constraints": [{constraint}]}}]}}"#
        );
        let schema = read(&text, "s.json", None).unwrap().schema;
        let again = read(&write(&schema), "s.json", None).unwrap().schema;
        assert_eq!(schema, again);
        let given: serde_json::Value = serde_json::from_str(&constraint).unwrap();
        let table = schema.tables.values().next().unwrap();
        assert_eq!(serde_json::to_value(&table.constraints[0]).unwrap(), given);
    }
}

const SHORT: &str = r#"{
  "tables": [{
    "name": "users",
    "columns": [
      {"name": "id", "type": "integer", "nullable": false, "default": "nextval('users_id_seq'::regclass)", "is_primary_key": true},
      {"name": "email", "type": "text", "nullable": true, "is_primary_key": false},
      {"name": "team", "type": "integer", "nullable": true, "is_primary_key": false, "renamed_from": "group_id"}
    ],
    "indexes": [
      {"name": "users_email_key", "columns": ["email"], "unique": true},
      {"name": "users_pkey", "columns": [], "unique": true},
      {"name": "by_team", "columns": ["team", "id"], "unique": false}
    ],
    "foreign_keys": [{"name": "fk", "columns": ["team"], "referenced_table": "auth.teams", "referenced_columns": ["id"], "on_delete": "SET NULL"}]
  }]
}"#;

#[test]
fn the_short_form_means_what_it_meant() {
    let declared = read(SHORT, "s.json", POSTGRES).unwrap();
    let schema = &declared.schema;
    let users = &schema.tables[&QName::new("public", "users")];
    let kinds: Vec<_> = users
        .constraints
        .iter()
        .map(|c| (c.name.as_deref(), &c.kind))
        .collect();
    assert!(
        matches!(kinds[0], (None, ConstraintKind::PrimaryKey(_))),
        "{kinds:?}"
    );
    assert!(
        matches!(
            kinds[1],
            (Some("users_email_key"), ConstraintKind::Unique(_))
        ),
        "{kinds:?}"
    );
    let key = users.constraints[2].foreign_key().unwrap();
    assert_eq!(key.references, QName::new("auth", "teams"));
    assert_eq!(users.indexes.len(), 1);
    let owner = schema.sequences[&QName::new("public", "users_id_seq")]
        .owned_by
        .clone();
    assert_eq!(owner.unwrap().column, "id");
    assert_eq!(declared.hints.renamed_columns.len(), 1);
    let lite = read(&SHORT.replace("auth.", ""), "s.json", Some(Dialect::Sqlite))
        .unwrap()
        .schema;
    assert!(lite.sequences.is_empty() && lite.namespaces.is_empty());
}

#[test]
fn mistakes_have_a_place_and_a_way_out() {
    let unknown = refused("{\"version\": 1,\n \"tables\": [],\n \"tabels\": []}");
    assert!(
        unknown.starts_with("s.json:3:9: unknown field `tabels`"),
        "{unknown}"
    );
    let version = refused("{\n  \"version\": 9, \"tables\": []}");
    assert!(version.starts_with("s.json:2:3: version 9"), "{version}");
    let cut = refused("{\"version\": 1, \"tables\": [");
    assert!(
        cut.starts_with("s.json:1:26: the file ends too early"),
        "{cut}"
    );
    let other = refused("{\"version\": 1,\n\"dialect\": \"sqlite\", \"tables\": []}");
    assert!(
        other.starts_with("s.json:2:1: the schema is for SQLite"),
        "{other}"
    );
    let none = read("{\"tables\": []}", "s.json", None)
        .unwrap_err()
        .to_string();
    assert!(none.contains("--db"), "{none}");
    for text in [unknown, version, cut, other] {
        assert!(text.contains("help: "), "{text}");
    }
}

#[test]
fn unknown_fields_are_refused_everywhere() {
    for (find, put) in [
        (
            "\"expression\": \"length",
            "\"expresion\": 1, \"expression\": \"length",
        ),
        ("\"order\": \"desc\"", "\"order\": \"desc\", \"oder\": 1"),
        ("\"mode\": \"always\"", "\"mode\": \"always\", \"modus\": 1"),
        ("\"kind\": \"check\"", "\"kind\": \"chek\""),
        ("\"name\": \"title\"", "\"name\": \"id\""),
    ] {
        let text = FULL.replacen(find, put, 1);
        assert_ne!(text, FULL);
        let error = refused(&text);
        assert!(error.starts_with("s.json:") && error.len() > 12, "{error}");
    }
}
