//! `lockplane models --package`: a library of models, built and asked.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::path::Path;

use common::Desk;
use lockplane::source::json;
use lockplane::sql::Dialect;

const MANIFEST: &str = r#"[workspace]
members = ["shop", "empty", "program", "plain", "own"]
resolver = "3"

[profile.dev]
debug = "line-tables-only"

[profile.dev.package."*"]
debug = false
"#;

const SHOP: &str = r#"
mod hidden {
    #[derive(lockplane::Model)]
    #[lockplane(table = "customers", renamed_from = "clients")]
    struct Customer {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(renamed_from = "mail", backfill = "''")]
        email: String,
    }
}

#[cfg(feature = "stock")]
#[derive(lockplane::Model)]
pub struct Stock {
    #[lockplane(primary_key)]
    pub id: i64,
}

lockplane::sql!("CREATE VIEW customer_ids AS SELECT id FROM customers");
"#;

/// The command as an application's own binary.
const OWN: &str = "use shop as _;
fn main() -> std::process::ExitCode {
    lockplane_cli::run()
}
";

/// A workspace outside of this one, that shares what is built.
fn workspace() -> Desk {
    let desk = Desk::new("");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let lockplane = root.join("lockplane").display().to_string();
    let uses = format!("lockplane = {{ path = \"{lockplane}\" }}\n");
    desk.write("Cargo.toml", MANIFEST);
    desk.write(
        "Cargo.lock",
        &std::fs::read_to_string(root.join("Cargo.lock")).unwrap(),
    );
    let package = |name: &str, rest: &str, file: &str, text: &str| {
        std::fs::create_dir_all(desk.path().join(name).join("src")).unwrap();
        let head =
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        desk.write(&format!("{name}/Cargo.toml"), &format!("{head}{rest}"));
        desk.write(&format!("{name}/src/{file}"), text);
    };
    let stock = format!("[features]\nstock = []\n[dependencies]\n{uses}");
    package("shop", &stock, "lib.rs", SHOP);
    package("empty", &format!("[dependencies]\n{uses}"), "lib.rs", "");
    package(
        "program",
        &format!("[dependencies]\n{uses}"),
        "main.rs",
        "fn main() {}",
    );
    package("plain", "", "lib.rs", "");
    let cli = root.join("lockplane-cli").display().to_string();
    let own = format!(
        "[dependencies]\nshop = {{ path = \"../shop\" }}\nlockplane-cli = {{ path = \"{cli}\" }}\n"
    );
    package("own", &own, "main.rs", OWN);
    desk
}

/// Everything in one test: each build waits for the lock of the folder that they share.
#[test]
fn a_package_is_asked() {
    let desk = workspace();
    let target = Path::new(env!("CARGO_BIN_EXE_lockplane")).parent().unwrap();
    let target = target.parent().unwrap().display().to_string();
    let line = |rest: &str| {
        let all = format!("CARGO_TARGET_DIR={target} lockplane models --dialect sqlite {rest}");
        desk.line(&all)
    };
    let said = line("--package shop").ok();
    let models = json::read(&said.out, "models.json", Some(Dialect::Sqlite)).unwrap();
    let tables: Vec<String> = models
        .schema
        .tables
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(tables, ["customers"]);
    assert_eq!(models.hints.renamed.len(), 1);
    assert_eq!(models.hints.backfill.len(), 1);
    assert!(
        models.beside[0].place.to_string().contains("lib.rs:"),
        "{said:?}"
    );
    let both = line("--package shop --features stock --format sql").ok();
    assert!(both.out.contains("CREATE TABLE stock"), "{both:?}");
    assert!(both.out.contains("CREATE VIEW customer_ids"), "{both:?}");
    desk.write("models.json", &said.out);
    let plan =
        desk.line("lockplane plan --from empty --to models.json --dialect sqlite --validate");
    assert!(plan.ok().out.contains("customer_ids"));
    line("--package empty").fails("has no models");
    line("--package program").fails("src/lib.rs");
    line("--package plain").fails("does not use lockplane");
    line("--package nothing").fails("does not build");
    desk.line("lockplane models --dialect sqlite")
        .fails("--package APP");
    let own = |rest: &str| {
        let cargo = format!("CARGO_TARGET_DIR={target} cargo run -q -p own --");
        desk.line(&format!("{cargo} {rest}"))
    };
    assert_eq!(own("models --dialect sqlite").ok().out, said.out);
    own("apply --db sqlite://own.db --to models --auto-approve").ok();
    own("check --db sqlite://own.db --to models").ok();
}
