//! Every attribute, switched on and off: there is a plan, it applies, and it rolls back.

#![allow(dead_code, reason = "the schema is what counts here")]

use lockplane::model::{Model, Models, TableDef};
use lockplane::{Engine, HazardKind, Migrator, Plan};
use lockplane_testkit::{Cluster, SqliteFile};
use sqlx::Pool;

/// A table without and with an attribute.
struct Toggle {
    name: &'static str,
    dialects: &'static [&'static str],
    off: &'static TableDef,
    on: &'static TableDef,
}

#[derive(lockplane::Model)]
#[lockplane(group = "toggles", unique(code, region))]
struct Team {
    #[lockplane(primary_key)]
    id: i64,
    code: i32,
    region: i32,
}

#[derive(lockplane::ColumnType)]
#[lockplane(text)]
enum Size {
    Small,
}

#[derive(lockplane::Columns)]
struct Audit {
    made: Option<i64>,
    #[lockplane(check = "changed > 0")]
    changed: Option<i64>,
}

/// `name (databases): [on the struct] { fields } => [on the struct] { fields };`
macro_rules! toggles {
    ($($(#[$meta:meta])* $name:ident ($($dialect:ident)+): [$($off:tt)*] $off_fields:tt => [$($on:tt)*] $on_fields:tt;)+) => {
        fn toggles() -> Vec<Toggle> {
            let mut all = Vec::new();
            $(
                $(#[$meta])*
                all.push(Toggle {
                    name: stringify!($name),
                    dialects: &[$(stringify!($dialect)),+],
                    off: toggles!(@table $name [$($off)*] $off_fields),
                    on: toggles!(@table $name [$($on)*] $on_fields),
                });
            )+
            all
        }
    };
    (@table $name:ident [$($said:tt)*] $fields:tt) => {{
        #[derive(lockplane::Model)]
        #[lockplane(group = "toggles", $($said)*)]
        #[allow(non_camel_case_types, reason = "named for the attribute")]
        struct $name $fields
        <$name as Model>::TABLE
    }};
}

toggles! {
    field (postgres sqlite): [] { id: i64 } => [] { id: i64, x: Option<i32> };
    skip (postgres sqlite): [] { id: i64, x: Option<i32> } => [] { id: i64, #[lockplane(skip)] x: Option<i32> };
    option (postgres sqlite): [] { x: i32 } => [] { x: Option<i32> };
    nullable (postgres sqlite): [] { x: i32 } => [] { #[lockplane(nullable)] x: i32 };
    rename (postgres sqlite): [] { x: i32 } => [] { #[lockplane(rename = "y", renamed_from = "x")] x: i32 };
    renamed_from (postgres sqlite): [] { x: i32 } => [] { #[lockplane(renamed_from = "x")] y: i32 };
    rename_all (postgres sqlite): [] { a_b: Option<i32> } => [rename_all = "camelCase"] { a_b: Option<i32> };
    primary_key (postgres sqlite): [] { id: i64 } => [] { #[lockplane(primary_key)] id: i64 };
    primary_key_name (postgres sqlite): [] { id: i64 } => [] { #[lockplane(primary_key(name = "key_of_name"))] id: i64 };
    primary_key_of_two (postgres sqlite): [] { a: i64, b: i64 } => [primary_key(b, a)] { a: i64, b: i64 };
    identity (postgres): [] { #[lockplane(primary_key)] id: i64 } => [] { #[lockplane(primary_key, identity)] id: i64 };
    identity_by_default (postgres): [] { #[lockplane(primary_key, identity)] id: i64 } => [] { #[lockplane(primary_key, identity(by_default, start = 7, increment = 2))] id: i64 };
    autoincrement (sqlite): [] { #[lockplane(primary_key)] id: i64 } => [] { #[lockplane(primary_key, autoincrement)] id: i64 };
    unique (postgres sqlite): [] { x: i32 } => [] { #[lockplane(unique)] x: i32 };
    unique_name (postgres sqlite): [] { x: i32 } => [] { #[lockplane(unique(name = "one_x"))] x: i32 };
    unique_include (postgres): [] { #[lockplane(unique)] x: i32, y: i32 } => [] { #[lockplane(unique(include(y)))] x: i32, y: i32 };
    unique_deferrable (postgres): [] { #[lockplane(unique)] x: i32 } => [] { #[lockplane(unique(deferrable = initially_deferred))] x: i32 };
    unique_nulls (postgres15): [] { #[lockplane(unique)] x: Option<i32> } => [] { #[lockplane(unique(nulls_not_distinct))] x: Option<i32> };
    unique_of_two (postgres sqlite): [] { x: i32, y: i32 } => [unique(x, y, name = "both")] { x: i32, y: i32 };
    index (postgres sqlite): [] { x: i32 } => [] { #[lockplane(index)] x: i32 };
    index_name (postgres sqlite): [] { #[lockplane(index)] x: i32 } => [] { #[lockplane(index(name = "by_x"))] x: i32 };
    index_unique (postgres sqlite): [] { #[lockplane(index)] x: i32 } => [] { #[lockplane(index(unique))] x: i32 };
    index_where (postgres sqlite): [] { #[lockplane(index)] x: i32 } => [] { #[lockplane(index(where = "x > 0"))] x: i32 };
    index_desc (postgres sqlite): [] { #[lockplane(index)] x: i32 } => [] { #[lockplane(index(desc))] x: i32 };
    index_nulls (postgres): [] { #[lockplane(index)] x: i32 } => [] { #[lockplane(index(nulls_first))] x: i32 };
    index_collate (postgres sqlite): [] { #[lockplane(index)] x: String } => [] { #[lockplane(index(collate(postgres = "C", sqlite = "NOCASE")))] x: String };
    index_opclass (postgres): [] { #[lockplane(index)] x: String } => [] { #[lockplane(index(opclass = "text_pattern_ops"))] x: String };
    index_using (postgres): [] { #[lockplane(index)] x: i32 } => [] { #[lockplane(index(using = hash))] x: i32 };
    index_include (postgres): [] { #[lockplane(index)] x: i32, y: i32 } => [] { #[lockplane(index(include(y)))] x: i32, y: i32 };
    index_of_two (postgres sqlite): [] { x: i32, y: i32 } => [index(columns(x, y(desc)), where = "y > 0")] { x: i32, y: i32 };
    index_expression (postgres sqlite): [] { x: String } => [index("lower(x)", name = "lower_x")] { x: String };
    check (postgres sqlite): [] { x: i32 } => [] { #[lockplane(check = "x > 0")] x: i32 };
    check_name (postgres sqlite): [] { x: i32 } => [] { #[lockplane(check("x > 0", name = "positive"))] x: i32 };
    check_of_struct (postgres sqlite): [] { x: i32 } => [check(name = "small", postgres = "x < 10", sqlite = "x < 9")] { x: i32 };
    default (postgres sqlite): [] { x: i32 } => [] { #[lockplane(default = 7)] x: i32 };
    default_text (postgres sqlite): [] { x: String } => [] { #[lockplane(default = "it's")] x: String };
    default_sql (postgres sqlite): [] { x: String } => [] { #[lockplane(default_sql = "CURRENT_TIMESTAMP")] x: String };
    generated_stored (postgres sqlite): [] { x: i32 } => [] { x: i32, #[lockplane(generated(stored, "x * 2"))] y: Option<i32> };
    generated_virtual (sqlite): [] { x: i32 } => [] { x: i32, #[lockplane(generated(virtual, "x * 2"))] y: Option<i32> };
    references (postgres sqlite): [] { x: i64 } => [] { #[lockplane(references = Team::id)] x: i64 };
    references_name (postgres sqlite): [] { x: i64 } => [] { #[lockplane(references(Team::id, name = "of_team"))] x: i64 };
    on_delete (postgres sqlite): [] { #[lockplane(references = Team::id)] x: i64 } => [] { #[lockplane(references = Team::id, on_delete = cascade)] x: i64 };
    on_update (postgres sqlite): [] { #[lockplane(references = Team::id)] x: i64 } => [] { #[lockplane(references = Team::id, on_update = restrict)] x: i64 };
    deferrable (postgres sqlite): [] { #[lockplane(references = Team::id)] x: i64 } => [] { #[lockplane(references = Team::id, deferrable = initially_deferred)] x: i64 };
    not_valid (postgres): [] { x: i64 } => [] { #[lockplane(references = Team::id, not_valid)] x: i64 };
    foreign_key (postgres sqlite): [] { x: i32, y: i32 } => [foreign_key(columns(x, y), references = Team(code, region), on_delete = cascade)] { x: i32, y: i32 };
    collate (postgres sqlite): [] { x: String } => [] { #[lockplane(collate(postgres = "C", sqlite = "NOCASE"))] x: String };
    comment (postgres): [] { x: i32 } => [] { #[lockplane(comment = "about x")] x: i32 };
    type_given (postgres sqlite): [] { x: i32 } => [] { #[lockplane(type = "smallint")] x: i32 };
    using (postgres): [] { x: String } => [] { #[lockplane(using = "length(x)")] x: i32 };
    max_length (postgres sqlite): [] { x: String } => [] { #[lockplane(max_length = 20)] x: String };
    #[cfg(feature = "rust_decimal")]
    precision (postgres): [] { x: sqlx::types::Decimal } => [] { #[lockplane(precision(10, 2))] x: sqlx::types::Decimal };
    json (postgres sqlite): [] { id: i64 } => [] { id: i64, #[sqlx(json(nullable))] x: Option<Size> };
    enum_of_text (postgres sqlite): [] { x: String } => [] { x: Size };
    backfill (postgres sqlite): [] { id: i64 } => [] { id: i64, #[lockplane(backfill = "0")] x: i32 };
    dropped (postgres sqlite): [] { id: i64, x: i32 } => [dropped("x")] { id: i64 };
    table_renamed (postgres sqlite): [] { id: i64 } => [table = "item", renamed_from = "table_renamed"] { id: i64 };
    schema (postgres): [] { id: i64 } => [schema = "app", renamed_from = "public.schema"] { id: i64 };
    comment_of_struct (postgres): [] { x: i32 } => [comment = "things"] { x: i32 };
    strict (sqlite): [] { x: i32 } => [strict] { x: i32 };
    without_rowid (sqlite): [] { #[lockplane(primary_key)] x: i32 } => [without_rowid] { #[lockplane(primary_key)] x: i32 };
    unlogged (postgres): [] { x: i32 } => [unlogged] { x: i32 };
    with (postgres): [] { x: i32 } => [with(fillfactor = 70)] { x: i32 };
    exclude (postgres): [] { a: i32, b: i32 } => [exclude(name = "disjoint", "USING gist (int4range(a, b) WITH &&)")] { a: i32, b: i32 };
    row_level_security (postgres): [] { x: i32 } => [row_level_security] { x: i32 };
    row_level_security_forced (postgres): [row_level_security] { x: i32 } => [row_level_security(force)] { x: i32 };
    policy (postgres): [] { x: i32 } => [row_level_security, policy(name = "positive", for = select, using = "x > 0")] { x: i32 };
    partition_by (postgres): [] { x: i32 } => [partition_by = "RANGE (x)"] { x: i32 };
    flatten (postgres sqlite): [] { x: i32 } => [] { x: i32, #[sqlx(flatten)] audit: Audit };
    naming (postgres sqlite): [] { #[lockplane(index)] x: i32 } => [naming(index = "ix_{table}_{columns}")] { #[lockplane(index)] x: i32 };
}

impl Toggle {
    fn is_for(&self, dialect: &str) -> bool {
        self.dialects.contains(&dialect)
    }

    /// Whether a step of a plan is about its table.
    fn is_in(&self, plan: &Plan) -> bool {
        let mut steps = plan.steps.iter();
        steps.any(|step| {
            let words = step
                .description
                .split(|it: char| !it.is_alphanumeric() && it != '_');
            let mut words = words.filter(|word| !word.is_empty());
            words.any(|word| word == self.off.name.name || word == self.on.name.name)
        })
    }
}

/// There and back by models, and back again by the journal, from both ends.
async fn switch<E: Engine>(pool: &Pool<E>, toggles: &[&Toggle]) {
    let models = |of: fn(&Toggle) -> &'static TableDef| {
        let tables = toggles.iter().map(|it| of(it)).chain([Team::TABLE]);
        Models::listed(&tables.collect::<Vec<_>>())
    };
    let (off, on) = (models(|it| it.off), models(|it| it.on));
    let migrator = |models: &Models| {
        let migrator = Migrator::new(pool).models(models.clone());
        migrator.allow(HazardKind::ALL.iter().copied())
    };
    let migrate = async |models: &Models, what: &str| {
        let report = migrator(models).migrate().await;
        let report = report.unwrap_or_else(|error| panic!("{what}: {error}"));
        for it in toggles {
            assert!(
                it.is_in(&report.plan),
                "{}, {what}: there is no plan",
                it.name
            );
        }
    };
    let is = async |models: &Models, what: &str| {
        let parity = migrator(models).check().await.expect("a comparison");
        assert!(parity.is_same(), "{what}: {parity}");
    };
    migrate(&off, "made without it").await;
    for (from, to, what) in [(&off, &on, "on"), (&on, &off, "off")] {
        migrate(to, what).await;
        let back = migrator(to).rollback().await;
        back.unwrap_or_else(|error| panic!("back from {what}: {error}"));
        is(from, "rolled back").await;
        migrate(to, what).await;
    }
    is(&off, "off again").await;
}

#[tokio::test]
async fn on_sqlite() {
    for it in toggles().iter().filter(|it| it.is_for("sqlite")) {
        println!("{}", it.name);
        let file = SqliteFile::new();
        switch(&file.pool(), &[it]).await;
    }
}

/// All at once: a plan is made, proven and run as quickly for all of them as for one.
#[tokio::test]
async fn on_postgresql() {
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    let version = "SELECT current_setting('server_version_num')::int4 / 10000";
    let version: i32 = sqlx::query_scalar(version).fetch_one(&pool).await.unwrap();
    let toggles = toggles();
    let is_for = |it: &&Toggle| it.is_for("postgres") || (version >= 15 && it.is_for("postgres15"));
    let toggles: Vec<&Toggle> = toggles.iter().filter(is_for).collect();
    switch(&pool, &toggles).await;
}

/// The loop above would not miss a word that is added to the vocabulary.
#[test]
fn no_attribute_is_forgotten() {
    let words = include_str!("../../lockplane-derive/src/attr/words.rs");
    let elsewhere = include_str!("derive_beside.rs");
    // `crate` says nothing of the table.
    let apart = ["crate"];
    let here = include_str!("derive_toggles.rs");
    let of = |list: &str| -> Vec<String> {
        let (_, rest) = words.split_once(list).expect("the list of words");
        let (list, _) = rest.split_once("];").expect("its end");
        let words = list.split("word(").skip(1);
        let quoted = words.filter_map(|word| word.split('"').nth(1));
        quoted.map(str::to_owned).collect()
    };
    let all = [of("const CONTAINER: &[Word]"), of("const FIELD: &[Word]")].concat();
    assert!(all.len() > 40, "{all:?}");
    for word in all.iter().filter(|word| !apart.contains(&word.as_str())) {
        let used = |text: &str| {
            let attributes = text.lines().filter(|line| line.contains('['));
            let mut attributes = attributes.filter(|line| !line.contains("let apart"));
            attributes.any(|line| {
                line.split(|it: char| !it.is_alphanumeric() && it != '_')
                    .any(|it| it == word)
            })
        };
        assert!(
            used(here) || used(elsewhere),
            "nothing switches `{word}` on and off"
        );
    }
}
