//! The lines themselves, whatever the database.

use super::Desk;

const DESIRED: &str = r#"{
  "tables": [
    {
      "name": "users",
      "columns": [
        {"name": "id", "type": "integer", "nullable": false, "is_primary_key": true},
        {"name": "email", "type": "text", "nullable": false, "is_primary_key": false},
        {"name": "is_active", "type": "boolean", "nullable": true, "default": "true", "is_primary_key": false}
      ]
    },
    {
      "name": "posts",
      "columns": [
        {"name": "id", "type": "integer", "nullable": false, "is_primary_key": true},
        {"name": "author", "type": "integer", "nullable": false, "is_primary_key": false}
      ],
      "indexes": [{"name": "posts_author_idx", "columns": ["author"], "unique": false}],
      "foreign_keys": [{
        "name": "posts_author_fkey", "columns": ["author"],
        "referenced_table": "users", "referenced_columns": ["id"], "on_delete": "CASCADE"
      }]
    }
  ]
}"#;

/// What the database has at first.
pub const START: &str = "CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);";

/// Plan, apply, roll back.
pub fn all_lines(desk: &Desk) {
    desk.write("desired.json", DESIRED);
    desk.line("lockplane introspect > current.json").ok();
    let diff = desk
        .line("lockplane diff current.json desired.json")
        .exits(2);
    assert!(diff.out.contains("+ column is_active"), "{}", diff.out);
    let before = desk.live();
    desk.line("lockplane plan --from current.json --to desired.json --validate > migration.json")
        .ok();
    assert_eq!(before, desk.live());
    desk.line("lockplane apply --plan migration.json").ok();
    let after = desk.live();
    assert_ne!(before, after);
    desk.line("lockplane apply --auto-approve --from current.json --to desired.json --validate")
        .ok();
    desk.line("lockplane rollback --plan migration.json --from current.json > rollback.json")
        .ok();
    assert_eq!(after, desk.live());
    desk.line("lockplane apply --plan rollback.json")
        .fails("--allow drop_column,drop_table");
    assert_eq!(after, desk.live());
    desk.line("lockplane apply --plan rollback.json --allow drop_column,drop_table")
        .ok();
    assert_eq!(before, desk.live());
}

/// What the line for development does when it is the first.
pub fn one_step(desk: &Desk) {
    desk.write("desired.json", DESIRED);
    desk.line("lockplane introspect > current.json").ok();
    desk.line("lockplane apply --auto-approve --from current.json --to desired.json --validate")
        .ok();
    desk.line("lockplane check --to desired.json").ok();
    desk.line("lockplane check").ok();
    desk.line("lockplane diff \"$DATABASE_URL\" desired.json")
        .ok();
    let again = desk.line("lockplane plan --to desired.json").ok();
    assert!(again.out.contains("\"steps\": []"), "{}", again.out);
    let history = desk.line("lockplane history").ok();
    assert!(history.out.contains("1 apply at "), "{}", history.out);
    desk.line("lockplane rollback --last --auto-approve --allow all")
        .ok();
    desk.line("lockplane diff current.json \"$DATABASE_URL\"")
        .ok();
    desk.line("lockplane check --to desired.json").exits(2);
    desk.line("lockplane rollback --last --auto-approve")
        .fails("no plan that could be undone");
}
