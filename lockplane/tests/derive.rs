//! What the derives emit for models that use the whole vocabulary.
//!
//! The expected texts are files in `derive/`; `LOCKPLANE_OVERWRITE=1` renews them.

#[path = "derive/shop.rs"]
mod shop;

use std::path::Path;

use lockplane::model::{Model, Models};
use lockplane::models;
use lockplane::source::models::declared;
use lockplane::sql::Dialect;
use shop::{Account, Booking, Item, Order, Status, Visit};

fn everything() -> Models {
    models![Account, Booking, Item, Order, Visit]
}

fn expect(file: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/derive")
        .join(file);
    if std::env::var_os("LOCKPLANE_OVERWRITE").is_some() {
        std::fs::write(&path, actual).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(&path).expect("the file is there");
    assert!(
        expected == actual,
        "{file} differs; the new text is:\n{actual}"
    );
}

#[test]
fn the_table_is_a_constant() {
    const TABLE: &lockplane::model::TableDef = Order::TABLE;
    expect("order.txt", &format!("{TABLE:#?}\n"));
}

#[test]
fn postgresql_is_declared() {
    let declared = declared(&everything(), Dialect::Postgres).unwrap();
    let schema = serde_json::to_string_pretty(&declared.schema).unwrap();
    expect("postgres.json", &format!("{schema}\n"));
    expect("postgres.hints.txt", &format!("{:#?}\n", declared.hints));
}

#[test]
fn sqlite_is_declared() {
    let declared = declared(&everything(), Dialect::Sqlite).unwrap();
    let schema = serde_json::to_string_pretty(&declared.schema).unwrap();
    expect("sqlite.json", &format!("{schema}\n"));
    expect("sqlite.hints.txt", &format!("{:#?}\n", declared.hints));
}

#[test]
fn models_register_themselves() {
    let registered = Models::registered();
    for model in everything().tables() {
        let found = registered
            .tables()
            .iter()
            .filter(|it| it.path == model.path);
        assert_eq!(found.count(), 1, "{}", model.path);
    }
}

#[test]
fn columns_have_typed_names() {
    const EMAIL: &str = Account::columns().email.name();
    assert_eq!(EMAIL, "mail");
    assert_eq!(Order::columns().order.to_string(), "\"order\"");
    assert_eq!(Order::columns().address.city.name(), "city");
}

#[test]
fn no_model_is_an_error_with_advice() {
    let error = declared(&models![], Dialect::Sqlite)
        .unwrap_err()
        .to_string();
    assert!(error.contains("no model is known"), "{error}");
    assert!(error.contains("use my_models as _;"), "{error}");
    assert!(error.contains("the database was not touched"), "{error}");
}

#[test]
fn two_models_of_one_table_are_an_error_that_names_both() {
    mod other {
        #[derive(lockplane::Model)]
        #[allow(dead_code, reason = "the schema is what counts here")]
        #[lockplane(table = "orders")]
        pub struct Purchase {
            pub id: i64,
        }
    }
    let twice = models![Order, other::Purchase];
    let error = declared(&twice, Dialect::Sqlite).unwrap_err().to_string();
    assert!(error.contains("derive::shop::Order"), "{error}");
    assert!(error.contains("other::Purchase"), "{error}");
    assert!(error.contains("`orders`"), "{error}");
}

#[test]
fn a_type_the_database_lacks_is_an_error_that_names_the_field() {
    #[derive(lockplane::Model)]
    #[allow(dead_code, reason = "the schema is what counts here")]
    struct Tagged {
        id: i64,
        tags: Vec<String>,
        count: Option<u32>,
    }
    let tagged = models![Tagged];
    let sqlite = declared(&tagged, Dialect::Sqlite).unwrap_err().to_string();
    assert!(
        sqlite.contains("Tagged`: field `tags`: `Vec<String>` has no type in SQLite"),
        "{sqlite}"
    );
    let postgres = declared(&tagged, Dialect::Postgres)
        .unwrap_err()
        .to_string();
    assert!(
        postgres.contains("field `count`: `Option<u32>` has no type in PostgreSQL"),
        "{postgres}"
    );
}

#[test]
fn a_strict_table_knows_its_six_types() {
    #[derive(lockplane::Model)]
    #[lockplane(strict)]
    #[allow(dead_code, reason = "the schema is what counts here")]
    struct Narrow {
        flag: bool,
        #[lockplane(type(sqlite = "VARCHAR(3)"))]
        code: String,
    }
    let error = declared(&models![Narrow], Dialect::Sqlite)
        .unwrap_err()
        .to_string();
    assert!(error.contains("field `code`"), "{error}");
    assert!(!error.contains("field `flag`"), "{error}");
}

#[test]
fn a_variant_is_a_value() {
    use lockplane::model::{DefaultValue, Literal};
    let draft = <Status as DefaultValue<Status>>::literal(Status::InTransit);
    assert_eq!(draft, Literal::Text("in-transit"));
}
