//! The published JSON Schemas hold for the files that the command writes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::Desk;
use serde_json::Value;

/// As much of JSON Schema as the two files use.
struct Checker(Value);

impl Checker {
    fn of(name: &str) -> Self {
        let path = format!("{}/../docs/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        Self(serde_json::from_str(&text).unwrap())
    }

    /// What is wrong with a file, or nothing.
    fn check(&self, text: &str) -> Vec<String> {
        let value = serde_json::from_str(text).unwrap();
        let mut wrong = Vec::new();
        self.walk(&self.0, &value, "$", &mut wrong);
        wrong
    }

    fn walk(&self, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
        if let Some(name) = schema["$ref"].as_str() {
            let pointer = name.trim_start_matches('#');
            self.walk(self.0.pointer(pointer).unwrap(), value, at, wrong);
        }
        if schema.get("if").is_some() {
            let way = if self.fits(&schema["if"], value) {
                "then"
            } else {
                "else"
            };
            self.walk(&schema[way], value, at, wrong);
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(ways) = schema[key].as_array()
                && !ways.iter().any(|way| self.fits(way, value))
            {
                wrong.push(format!("{at}: no alternative fits {value}"));
            }
        }
        let allowed = schema["enum"].as_array();
        if allowed.is_some_and(|all| !all.contains(value)) {
            wrong.push(format!("{at}: {value} is not listed"));
        }
        if schema.get("const").is_some_and(|only| only != value) {
            wrong.push(format!("{at}: {value} is not {}", schema["const"]));
        }
        self.kind(schema, value, at, wrong);
        self.inside(schema, value, at, wrong);
    }

    fn fits(&self, schema: &Value, value: &Value) -> bool {
        let mut wrong = Vec::new();
        self.walk(schema, value, "", &mut wrong);
        wrong.is_empty()
    }

    fn kind(&self, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let said = &schema["type"];
        let fits = said.is_null()
            || said == kind
            || said
                .as_array()
                .is_some_and(|all| all.contains(&kind.into()));
        if !fits {
            wrong.push(format!("{at}: {value} is no {said}"));
        }
    }

    fn inside(&self, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
        if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
            for (index, item) in list.iter().enumerate() {
                self.walk(items, item, &format!("{at}[{index}]"), wrong);
            }
        }
        let Some(fields) = value.as_object() else {
            return;
        };
        for (name, field) in fields {
            match schema["properties"].get(name) {
                Some(property) => self.walk(property, field, &format!("{at}.{name}"), wrong),
                None if schema["additionalProperties"] == false => {
                    wrong.push(format!("{at}: unknown {name}"))
                }
                None => {}
            }
        }
        for name in schema["required"].as_array().into_iter().flatten() {
            if !fields.contains_key(name.as_str().unwrap()) {
                wrong.push(format!("{at}: {name} is missing"));
            }
        }
    }
}

const TABLES: &str = "CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT, b text COLLATE NOCASE NOT NULL DEFAULT 'x',
  c integer GENERATED ALWAYS AS (id + 1) STORED, UNIQUE (b, c DESC), CHECK (id > 0) ON CONFLICT IGNORE,
  FOREIGN KEY (c) REFERENCES a (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX i ON a (lower(b) DESC) WHERE c > 1;
CREATE VIEW v AS SELECT id FROM a;
CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;
CREATE TABLE s (x text PRIMARY KEY) STRICT, WITHOUT ROWID;";

#[test]
fn sqlite_files_comply() {
    let desk = Desk::new("");
    desk.write("a.sql", TABLES);
    desk.write("b.sql", "CREATE TABLE s (y text);");
    let schema = desk
        .line("lockplane convert --input a.sql --dialect sqlite")
        .ok()
        .out;
    assert_eq!(Checker::of("schema.schema.json").check(&schema), [""; 0]);
    for (from, to) in [("a.sql", "b.sql"), ("empty", "a.sql")] {
        let line = format!("lockplane plan --from {from} --to {to} --dialect sqlite");
        let plan = desk.line(&line).ok().out;
        assert_eq!(Checker::of("plan.schema.json").check(&plan), [""; 0]);
    }
}

#[tokio::test]
async fn postgres_files_comply() {
    let db = lockplane_testkit::Cluster::shared().database().await;
    let pool = db.pool();
    let sql = "CREATE TYPE mood AS ENUM ('ok'); CREATE SCHEMA app;
        CREATE TABLE app.a (id bigint GENERATED ALWAYS AS IDENTITY (START 5) PRIMARY KEY, m mood DEFAULT 'ok', n serial,
          p text UNIQUE NULLS NOT DISTINCT, CHECK (n > 0) NO INHERIT) WITH (fillfactor = 70);
        CREATE TABLE b (x bigint REFERENCES app.a ON DELETE SET NULL (x) DEFERRABLE, y int4range, EXCLUDE USING gist (y WITH &&));
        CREATE TABLE c (k int) PARTITION BY RANGE (k);
        CREATE TABLE c1 PARTITION OF c FOR VALUES FROM (1) TO (2);
        CREATE INDEX i ON b USING brin (x) INCLUDE () WHERE x > 1;
        CREATE VIEW v AS SELECT x FROM b;
        CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
        GRANT SELECT ON b TO PUBLIC; GRANT UPDATE (x) ON b TO pg_monitor WITH GRANT OPTION;";
    let version = "SELECT current_setting('server_version_num')::int4 / 10000";
    let version: i32 = sqlx::query_scalar(version).fetch_one(&pool).await.unwrap();
    let sql = match version {
        // Both came with 15.
        ..=14 => sql
            .replace(" NULLS NOT DISTINCT", "")
            .replace("SET NULL (x)", "SET NULL"),
        _ => sql.to_owned(),
    };
    let sql = sql.replace(" INCLUDE ()", "");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let url = db.url.clone();
    let printed = tokio::task::spawn_blocking(move || {
        let desk = Desk::new(&url);
        desk.write(
            "b.sql",
            "CREATE TABLE b (x bigint); GRANT INSERT ON b TO PUBLIC;",
        );
        let said = |line: &str| desk.line(line).ok().out;
        let plan = said("lockplane plan --to b.sql");
        (
            vec![desk.live(), said("lockplane introspect --privileges")],
            plan,
        )
    });
    let (schemas, plan) = printed.await.unwrap();
    for schema in schemas {
        assert_eq!(Checker::of("schema.schema.json").check(&schema), [""; 0]);
    }
    assert!(plan.contains("covers"), "{plan}");
    assert_eq!(Checker::of("plan.schema.json").check(&plan), [""; 0]);
}

#[test]
fn short_and_bare_files_comply() {
    let short = r#"{"dialect": "sqlite", "tables": [{"name": "a", "renamed_from": ["b"], "indexes": null,
        "columns": [{"name": "id", "type": "int", "nullable": null, "default": null, "is_primary_key": true}],
        "foreign_keys": [{"name": "f", "columns": ["id"], "referenced_table": "a", "referenced_columns": ["id"], "on_delete": "SET NULL"}]}]}"#;
    assert_eq!(Checker::of("schema.schema.json").check(short), [""; 0]);
    let desk = Desk::new("");
    desk.write("s.json", short);
    desk.line("lockplane diff s.json s.json").ok();
    let bare = r#"{"steps": [{"description": "d", "sql": "x"}, {"sql": ["y"]}]}"#;
    assert_eq!(Checker::of("plan.schema.json").check(bare), [""; 0]);
    let wrong =
        Checker::of("schema.schema.json").check(r#"{"version": 1, "tables": [{"nam": "a"}]}"#);
    assert_eq!(wrong.len(), 3, "{wrong:?}");
}
