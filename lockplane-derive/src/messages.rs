//! Everything the derives can complain about.
//!
//! Each message has a pair of files in `lockplane/tests/ui`; a test there holds that.

use std::fmt;

macro_rules! messages {
    ($($id:ident { $($field:ident),* } $text:literal)*) => {
        /// A complaint, with what it is about.
        #[derive(Debug, Clone)]
        pub(crate) enum Message {
            $($id { $($field: String),* },)*
        }

        impl fmt::Display for Message {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$id { $($field),* } => write!(f, $text),)*
                }
            }
        }
    };
}

messages! {
    UnknownWord { word, nearest } "there is no attribute `{word}`; {nearest}"
    Form { word, form } "`{word}` is written like this: `{form}`"
    NotAWord { form } "expected an attribute, such as `{form}`"
    Twice { word } "`{word}` is given twice; remove one of them"
    Empty { word } "`{word}` is empty; give it a value or remove it"
    BadRenameAll { value } "sqlx knows no `rename_all = \"{value}\"`; use lowercase, UPPERCASE, snake_case, SCREAMING_SNAKE_CASE, kebab-case, camelCase or PascalCase"

    NotAStruct { } "a model is a struct with named fields, one for each column"
    Generic { } "a model is one table, so it can have neither type parameters nor lifetimes"
    NoColumns { } "a table needs at least one column; add a field that is not skipped"
    NameTooLong { name, length } "the name `{name}` has {length} bytes, PostgreSQL allows 63; give a shorter one"
    ReservedColumn { name } "PostgreSQL has a column `{name}` of its own in every table; give another name with `rename = \"..\"`"
    ReservedTable { name } "SQLite keeps names that start with `sqlite_` for itself; give another name than `{name}` with `table = \"..\"`"
    DuplicateColumn { name, field } "the column `{name}` is there already, from the field `{field}`; give one of them another name with `rename = \"..\"`"
    UnknownField { name, nearest } "this struct has no field `{name}`; {nearest}"
    ColumnNotField { name, field } "columns are named by their fields here: write `{field}` for the column `{name}`"
    SkippedField { name } "the field `{name}` is skipped, so it is no column; remove `skip` there or the name here"
    FieldTwice { name, word } "`{name}` is listed twice in `{word}`; remove one of them"
    NoFields { word } "`{word}` names no column; list the fields, as in `{word}(tenant_id, id)`"
    SkipAlone { word } "`skip` leaves the field out of the table, so `{word}` has no meaning here; remove one of them"
    RenameContradiction { ours, theirs } "the column is `{ours}` for lockplane and `{theirs}` for sqlx; keep only `#[sqlx(rename = \"..\")]`"
    RenamedFromItself { name } "`{name}` is the name it has now; `renamed_from` takes the name it had before"
    RenamedFromField { name } "the column `{name}` still is a field of this struct, so this is not what it became; remove one of them"
    DroppedField { name } "the column `{name}` still is a field of this struct; remove the field or the consent to drop it"

    TwoPrimaryKeys { first, second } "two fields are `primary_key`; a key of both is written on the struct: `#[lockplane(primary_key({first}, {second}))]`"
    PrimaryKeyTwice { } "the primary key is given on the struct and on a field; keep one of them"
    PrimaryKeyOption { field } "`{field}` is part of the primary key, which cannot be NULL; take the `Option` away"
    AutoincrementKey { field } "SQLite's `autoincrement` needs a primary key of one column; add `primary_key` to `{field}`"
    AutoincrementRowid { } "a table that is `without_rowid` cannot have `autoincrement`; remove one of them"
    IdentityRowid { } "a table that is `without_rowid` gives out no numbers by itself; remove `identity` or `without_rowid`"
    RowidKey { } "a table that is `without_rowid` needs a primary key; add `primary_key` to a field"
    IdentityType { field } "`identity` counts whole numbers; make `{field}` an `i64`, or remove `identity`"
    IdentityDefault { word } "an `identity` column gets its value from its sequence, so `{word}` has no effect; remove one of them"
    IdentityMode { } "`identity` is `always` or `by_default`, not both; remove one of them"
    IdentityIncrement { } "a sequence with `increment = 0` would give one value for ever; use another number"
    GeneratedDefault { word } "a generated column is computed, so it cannot have a `{word}`; remove one of them"
    DefaultTwice { } "`default` and `default_sql` both give a default; keep one of them"
    DefaultForm { } "`default` takes a literal, a constant or a variant (`0`, `\"draft\"`, `Status::Draft`); an expression goes into `default_sql = \"..\"`"
    MaxLengthType { field } "`max_length` limits text; make `{field}` a `String`, or remove `max_length`"
    MaxLengthZero { } "`max_length = 0` would allow the empty text only; use a larger number"
    PrecisionType { field } "`precision` is for decimals; make `{field}` a `Decimal` or `BigDecimal`, or remove `precision`"
    PrecisionRange { } "PostgreSQL's numeric has 1 to 1000 digits, of which no more than all come after the point; write `precision(10, 2)`"
    TypeSaid { word } "`type` gives the whole type, so `{word}` has no effect; write it into the type, as in `type = \"varchar(200)\"`"
    NullableOption { } "`Option` says already that the column may hold NULL; remove `nullable`"
    NullableKey { } "a column of the primary key cannot be `nullable`; remove one of them"
    JsonSaid { word } "a column kept as JSON has its type from there, so `{word}` has no effect; remove one of them"
    FlattenAlone { word } "a flattened field is many columns, so `{word}` has no meaning here; write it at a field of the flattened struct"
    FlattenTwice { field } "a column of the flattened `{field}` is there already; give one of them another name with `#[sqlx(rename = \"..\")]`"
    GroupWord { word } "`{word}` belongs to a table; a struct that is flattened into models only has columns and what is said about them"
    NoDocComment { } "`comment = doc` takes the doc comment, but there is none; add one or write `comment = \"..\"`"

    UnknownAction { word, nearest } "there is no action `{word}`; {nearest}"
    UnknownCommand { word, nearest } "there is no command `{word}` to have a policy for; {nearest}"
    UnknownDeferrable { word } "`{word}` is no time to check a constraint; use `initially_deferred` or `initially_immediate`"
    ActionAlone { word } "`{word}` says what a reference does, but there is none; add `references = User::id`"
    ReferenceTwo { columns, targets } "{columns} columns cannot reference {targets}; list as many on both sides"
    NotAKey { field, target } "`{field}` references `{target}`, which is neither primary key nor unique; add `unique` there"
    SetNullRequired { field } "`{field}` cannot become NULL, so `set_null` would always fail; make it an `Option`"
    TargetForm { } "`references_table` names a table and its columns: `\"legacy.users(id)\"`"
    ReferencesTwice { } "`references` and `references_table` both say what is referenced; keep one of them"
    IndexName { } "an index over an expression needs a name; add `name = \"..\"`"
    SameName { name } "two constraints or indexes of this table are called `{name}`; give one of them another name"

    NamingPlaceholder { known } "a name is made of {known} and text; correct the braces"
    DialectsAll { } "`dialects` leaves a table out of a database; list the one it is for, as in `dialects(postgres)`"
    SqlEmpty { } "there is no SQL here; write the statements that make what the models need: `sql!(\"CREATE VIEW ..\")`"
    SqlTwice { } "two texts for the same database; put both statements into one, separated by `;`, or write two `sql!`"

    EnumData { variant } "a variant of a column's type holds no data, but `{variant}` does; keep such a value as JSON with `#[sqlx(json)]` on the field"
    EnumEmpty { } "an enum without variants has no value to store; add one"
    NotAColumnType { } "a column's type is an enum or a struct with one field; keep other structs as JSON with `#[sqlx(json)]` on the field"
    DuplicateValue { value, variant } "`{value}` is the value of `{variant}` already; give one of them another with `#[sqlx(rename = \"..\")]`"
    StorageTwo { } "an enum is kept as `native`, `text` or `integer`; keep one of them"
    IntegerRepr { } "an enum kept as an integer needs its width, as sqlx does: add `#[repr(i32)]` (or `i16`, `i64`)"
    IntegerRename { } "an enum kept as an integer has no names to change; remove `rename_all`, `rename`, `renamed_from` and `type_name`"
    TextRenamed { } "an enum kept as text has its values in the rows, which no rename of the type changes: update them in a migration of the data, and remove `renamed_from`"
}

/// `did you mean ..`, or all there is.
pub(crate) fn suggestion<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    let near = known
        .clone()
        .into_iter()
        .map(|candidate| (crate::name::distance(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(word.len()) / 3 + 1)
        .min();
    if let Some((_, candidate)) = near {
        return format!("did you mean `{candidate}`?");
    }
    let all: Vec<String> = known.into_iter().map(|it| format!("`{it}`")).collect();
    match all.len() {
        0 => "there is nothing it could be".into(),
        1 => format!("there is only {}", all[0]),
        _ => format!("there are {}", all.join(", ")),
    }
}
