//! Columns.

use super::{
    Draft, alter_table, collation, comment_on, computed, identity, name, not_null, serial,
};
use crate::dialect::Conversion;
use crate::dialect::postgres::types::{conversion, explicit_cast, filler, usual_storage};
use crate::diff::{Below, Heirs, Way};
use crate::schema::{Column, Generated, GeneratedKind, QName, Sequence};
use crate::sql::ident;
use crate::step::Lock;

/// A column as it stands in `CREATE TABLE` and `ADD COLUMN`.
pub(super) fn definition(table: &QName, column: &Column) -> String {
    let mut text = format!("{} {}", ident(&column.name), typed(column));
    text.push_str(&not_null::clause(column));
    if let Some(default) = &column.default {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    if let Some(generated) = &column.generated {
        text.push_str(&generated_clause(generated));
    }
    if let Some(identity) = &column.identity {
        text.push_str(&format!(" {}", identity::clause(table, column, identity)));
    }
    text
}

/// Its type and collation.
pub(super) fn typed(column: &Column) -> String {
    match &column.collation {
        Some(name) => format!("{} COLLATE {}", column.ty, collation(name)),
        None => column.ty.clone(),
    }
}

fn generated_clause(generated: &Generated) -> String {
    let kind = match generated.kind {
        GeneratedKind::Stored => "STORED",
        GeneratedKind::Virtual => "VIRTUAL",
    };
    format!(" GENERATED ALWAYS AS ({}) {kind}", generated.expression)
}

/// What `COMMENT ON` calls it.
fn target(table: &QName, column: &str) -> String {
    format!("COLUMN {}.{}", name(table), ident(column))
}

/// `ALTER TABLE .. ALTER COLUMN .. what`.
pub(super) fn action(table: &QName, column: &str, what: impl std::fmt::Display) -> String {
    alter_table(table, format_args!("ALTER COLUMN {} {what}", ident(column)))
}

/// What the definition of a column of its own has no room for.
pub(super) fn settings(table: &QName, column: &Column) -> Vec<String> {
    let plain = Column::new(&column.name, &column.ty);
    let mut sql = changed_settings(table, &plain, column);
    sql.extend(not_null::completed(table, column));
    sql.extend(
        (column.identity.iter()).filter_map(|identity| identity::told(table, column, identity)),
    );
    sql
}

/// What an inheriting table says differently about a column of its parent.
pub(super) fn overridden(table: &QName, column: &Column) -> Vec<String> {
    let default = column.default.as_ref();
    let default = default.map(|sql| action(table, &column.name, format_args!("SET DEFAULT {sql}")));
    let plain = Column::new(&column.name, &column.ty);
    let mut sql = changed_settings(table, &plain, column);
    sql.extend(default);
    sql.extend(not_null::after(table, column));
    let counts = column.identity.as_ref().map(|identity| {
        let clause = identity::clause(table, column, identity);
        action(table, &column.name, format_args!("ADD {clause}"))
    });
    sql.extend(counts);
    sql.extend(
        (column.identity.iter()).filter_map(|identity| identity::told(table, column, identity)),
    );
    sql
}

pub(super) fn add(table: &QName, column: &Column, backfill: Option<&str>) -> Draft {
    let sql = match backfill {
        Some(value) => filled(table, column, value),
        None => added(table, column),
    };
    Draft::locking(Lock::AccessExclusive, sql, dropped(table, column))
}

pub(super) fn added(table: &QName, column: &Column) -> Vec<String> {
    let add = alter_table(
        table,
        format_args!("ADD COLUMN {}", definition(table, column)),
    );
    std::iter::once(add)
        .chain(settings(table, column))
        .collect()
}

/// A column that demands a value only after every row has got one.
fn filled(table: &QName, column: &Column, value: &str) -> Vec<String> {
    let lax = column.lax();
    let mut sql = added(table, &lax);
    sql.push(fill(table, &column.name, value));
    sql.extend(not_null::changed(table, &lax, column, Heirs::Follow));
    sql
}

/// Gives every row a value.
pub(super) fn fill(table: &QName, column: &str, value: &str) -> String {
    let (rows, column) = (name(table), ident(column));
    format!("UPDATE {rows} SET {column} = ({value})")
}

pub(super) fn dropped(table: &QName, column: &Column) -> Vec<String> {
    vec![alter_table(
        table,
        format_args!("DROP COLUMN {}", ident(&column.name)),
    )]
}

pub(super) fn drop(table: &QName, column: &Column) -> Draft {
    let lost = format!("the values of {table}.{}", column.name);
    let lost = column.generated.is_none().then_some(lost);
    Draft::locking(
        Lock::AccessExclusive,
        dropped(table, column),
        restored(table, column),
    )
    .losing(lost)
}

/// A column that comes back to rows which have no value for it: one that demands a value gets one
/// of its type's, because otherwise nothing could be undone once there are rows.
fn restored(table: &QName, column: &Column) -> Vec<String> {
    let given = column.default.is_some() || column.generated.is_some() || column.identity.is_some();
    match column.nullable || given {
        true => added(table, column),
        false => filled(table, column, &filler(&column.ty)),
    }
}

pub(super) fn rename(table: &QName, from: &str, to: &str) -> Draft {
    let rename = |from: &str, to: &str| {
        let what = format!("RENAME COLUMN {} TO {}", ident(from), ident(to));
        vec![alter_table(table, what)]
    };
    Draft::locking(Lock::AccessExclusive, rename(from, to), rename(to, from))
}

/// How a column changes, beyond what it is and what it should be.
pub(super) struct How<'a> {
    /// SQL that converts a value.
    pub using: Option<&'a str>,
    /// The conversions by casts that PostgreSQL does not come with, there and back.
    pub casts: [Option<&'a str>; 2],
    /// SQL that fills the rows that hold NULL.
    pub backfill: Option<&'a str>,
    /// The sequence of the side that is `serial`, when the other one is an identity column.
    pub serial: Option<&'a Sequence>,
    /// Whether those that inherit the column follow it.
    pub heirs: Heirs,
    /// Which way this is.
    pub way: Way,
    /// Those that inherit the column.
    pub below: &'a Below,
}

pub(super) fn alter(table: &QName, from: &Column, to: &Column, how: &How<'_>) -> Draft {
    let sql = altered(table, from, to, how);
    let brief = ["COMMENT ON", "SET STATISTICS"];
    let lock = match sql
        .iter()
        .all(|sql| brief.iter().any(|word| sql.contains(word)))
    {
        true => Lock::ShareUpdateExclusive,
        false => Lock::AccessExclusive,
    };
    let [there, then] = how.casts;
    let below = how.below.clone().reversed();
    let back = How {
        using: None,
        casts: [then, there],
        backfill: None,
        serial: how.serial,
        heirs: how.heirs,
        way: how.way.reversed(),
        below: &below,
    };
    // What it computes is no value of before, and may be none of the old type.
    let computed = from.generated.is_none() && to.generated.is_some();
    let demands = how.below.own[0].iter().any(|it| !it.column.nullable);
    let undo = match computed && from.ty != to.ty && from.nullable && !demands {
        true => computed::remade(table, to, from, &below),
        false => altered(table, to, from, &back),
    };
    Draft::locking(lock, sql, undo).losing(lost(table, from, to, how))
}

fn lost(table: &QName, from: &Column, to: &Column, how: &How<'_>) -> Option<String> {
    let lossy = [Conversion::Lossy, Conversion::Explicit];
    let converted = how.using.is_some() || lossy.contains(&conversion(&from.ty, &to.ty));
    let values = match (&from.generated, &to.generated) {
        (None, Some(_)) => true,
        (Some(_), Some(_)) => false,
        _ => converted,
    };
    let values = values.then(|| format!("the values of {table}.{} as they were", from.name));
    let counted = from.identity.is_some() && to.identity.is_none() && how.serial.is_none();
    values.or_else(|| counted.then(|| format!("how far {table}.{} had counted", from.name)))
}

/// In this order nothing stands in the way: what depends on the type goes first and comes last.
fn altered(table: &QName, from: &Column, to: &Column, how: &How<'_>) -> Vec<String> {
    if computed::is_remade(from, to) {
        return computed::remade(table, from, to, how.below);
    }
    if let Some(value) = computed::value(from, to, how) {
        return computed::plain(table, from, to, how, &value);
    }
    let mut sql = released(table, from, to, how);
    sql.extend(retyped(table, from, to, how.using.or(how.casts[0])));
    sql.extend(
        how.backfill
            .map(|value| fill_nulls(table, &to.name, value, how.heirs)),
    );
    sql.extend(not_null::changed(table, from, to, how.heirs));
    sql.extend(defaulted(table, from, to));
    sql.extend(identity::changed(table, from, to, how));
    let same = from.ty == to.ty && from.collation == to.collation;
    let (kept, plain) = (from.clone(), Column::new(&from.name, &from.ty));
    let before = Column {
        comment: from.comment.clone(),
        statistics: from.statistics,
        options: from.options.clone(),
        ..if same { kept } else { plain }
    };
    sql.extend(changed_settings(table, &before, to));
    sql
}

fn fill_nulls(table: &QName, column: &str, value: &str, heirs: Heirs) -> String {
    let (rows, column) = (name(table), ident(column));
    let only = match heirs {
        Heirs::Apart => "ONLY ",
        Heirs::Follow | Heirs::Stay | Heirs::Nobody => "",
    };
    format!("UPDATE {only}{rows} SET {column} = ({value}) WHERE {column} IS NULL")
}

/// What a new type, default or identity would stumble over.
fn released(table: &QName, from: &Column, to: &Column, how: &How<'_>) -> Vec<String> {
    let mut sql = Vec::new();
    let retyped = from.ty != to.ty || from.collation != to.collation;
    if from.default.is_some() && (retyped || to.default.is_none()) {
        sql.push(action(table, &from.name, "DROP DEFAULT"));
    }
    match (&from.identity, &to.identity, how.serial) {
        (Some(identity), None, Some(serial)) => {
            sql.extend(serial::begins(table, from, identity, serial));
        }
        (Some(_), None, None) => sql.push(action(table, &from.name, "DROP IDENTITY")),
        _ => {}
    }
    if from.generated.is_some() {
        let expression = to
            .generated
            .is_none()
            .then(|| action(table, &from.name, "DROP EXPRESSION"));
        sql.extend(expression);
    }
    sql
}

fn retyped(table: &QName, from: &Column, to: &Column, using: Option<&str>) -> Option<String> {
    if from.ty == to.ty && from.collation == to.collation {
        return None;
    }
    let cast = explicit_cast(&ident(&to.name), &from.ty, &to.ty);
    let using = using.map(str::to_owned).or(cast);
    // What is computed is not converted.
    let using = using.filter(|_| to.generated.is_none());
    let using = using.map_or_else(String::new, |sql| format!(" USING {sql}"));
    let what = format!("TYPE {}{using}", typed(to));
    Some(action(table, &to.name, what))
}

fn defaulted(table: &QName, from: &Column, to: &Column) -> Vec<String> {
    let retyped = from.ty != to.ty || from.collation != to.collation;
    let Some(default) = to.default.as_ref() else {
        return Vec::new();
    };
    if from.default.as_ref() == Some(default) && !retyped {
        return Vec::new();
    }
    vec![action(
        table,
        &to.name,
        format_args!("SET DEFAULT {default}"),
    )]
}

pub(super) fn changed_settings(table: &QName, from: &Column, to: &Column) -> Vec<String> {
    let mut sql = Vec::new();
    if from.storage != to.storage {
        let storage = to.storage.as_deref().unwrap_or(usual_storage(&to.ty));
        let what = format!("SET STORAGE {}", storage.to_uppercase());
        sql.push(action(table, &to.name, what));
    }
    if from.compression != to.compression {
        let method = to.compression.as_deref().unwrap_or("default");
        sql.push(action(
            table,
            &to.name,
            format_args!("SET COMPRESSION {method}"),
        ));
    }
    if from.statistics != to.statistics {
        let target = to.statistics.unwrap_or(-1);
        sql.push(action(
            table,
            &to.name,
            format_args!("SET STATISTICS {target}"),
        ));
    }
    let options = super::table::with(&from.options, &to.options);
    sql.extend(options.iter().map(|what| action(table, &to.name, what)));
    if from.comment != to.comment {
        let target = target(table, &to.name);
        sql.push(comment_on(&target, to.comment.as_deref()));
    }
    sql
}
