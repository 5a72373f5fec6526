//! What a schema says, in one spelling.
//!
//! PostgreSQL prints what it understood, so its schemas are in one spelling already, but for the casts
//! of arrays. SQLite keeps the text it was given; here the texts that it understands alike become one.

use std::collections::BTreeMap;

use super::filled::Filled;
use super::{
    Column, Constraint, ConstraintKind, Deferrable, ForeignKey, Index, IndexKey, Key, Object,
    ObjectKind, Order, QName, Schema, Table,
};
use crate::sql::expression::{Names, canonical, canonical_default};
use crate::sql::{Dialect, TokenKind, array, definition, ident, tokens};

impl Schema {
    /// The same schema in the one spelling by which schemas are compared.
    pub(crate) fn meaning(&self) -> Schema {
        let mut schema = self.clone();
        match self.dialect {
            Dialect::Postgres => {
                casts(&mut schema, &mut |sql| *sql = array::settled(sql));
                schema
                    .objects
                    .values_mut()
                    .for_each(|object| object.fill(Filled::Yes));
            }
            Dialect::Sqlite => spell(&mut schema),
        }
        schema
    }

    /// Two schemas in words that differ only where their meaning does.
    ///
    /// On PostgreSQL they are the words of the second, so that a plan makes exactly what it says:
    /// PostgreSQL remembers more than it prints. On SQLite both are in the one spelling.
    pub(crate) fn comparable(from: &Self, to: &Self) -> (Self, Self) {
        match to.dialect {
            Dialect::Postgres => (from.in_words_of(to), to.filled_as(from)),
            Dialect::Sqlite => (from.meaning(), to.meaning()),
        }
    }

    fn in_words_of(&self, other: &Schema) -> Schema {
        let mut words = BTreeMap::new();
        casts(&mut other.clone(), &mut |sql| {
            words.insert(array::settled(sql), sql.clone());
        });
        let mut schema = self.clone();
        casts(&mut schema, &mut |sql| {
            if let Some(same) = words.get(&array::settled(sql)) {
                sql.clone_from(same);
            }
        });
        schema
    }
}

/// PostgreSQL: calls `with` for every text that may hold the cast of an array.
fn casts(schema: &mut Schema, with: &mut impl FnMut(&mut String)) {
    let mut with = |sql: &mut String| {
        if sql.contains("ARRAY[") {
            with(sql);
        }
    };
    for table in schema.tables.values_mut() {
        for column in &mut table.columns {
            column.default.iter_mut().for_each(&mut with);
            let generated = column.generated.iter_mut();
            generated.for_each(|generated| with(&mut generated.expression));
        }
        for constraint in &mut table.constraints {
            match &mut constraint.kind {
                ConstraintKind::Check { expression, .. } => with(expression),
                ConstraintKind::Exclude { definition } => with(definition),
                _ => {}
            }
        }
        for index in &mut table.indexes {
            index.predicate.iter_mut().for_each(&mut with);
            index.keys.iter_mut().for_each(|key| {
                if let Key::Expression(sql) = &mut key.key {
                    with(sql);
                }
            });
        }
    }
    for object in schema.objects.values_mut() {
        object.create.iter_mut().for_each(&mut with);
    }
}

/// SQLite: the texts that it understands alike.
fn spell(schema: &mut Schema) {
    for table in schema.tables.values_mut() {
        spell_table(table);
    }
    name_referenced_columns(schema);
    for object in schema.objects.values_mut() {
        spell_object(object);
    }
}

fn spell_object(object: &mut Object) {
    if object.id.kind == ObjectKind::VirtualTable {
        object.create = object
            .create
            .iter()
            .map(|sql| spelled_virtual(sql))
            .collect();
        return;
    }
    let (name, table) = (&object.id.name.name, object.id.on.as_ref());
    for sql in &mut object.create {
        *sql = definition::canonical(sql, name, table.map(|table| table.name.as_str()));
    }
}

/// The words before the module's arguments in one case, the name as it has to be quoted, and one
/// space between any two tokens. What the arguments mean is the module's business, but blanks around
/// them never count.
fn spelled_virtual(sql: &str) -> String {
    let mut all = tokens(sql, Dialect::Sqlite);
    all.retain(|token| !token.is_blank());
    let using = all.iter().position(|token| token.is_word("using"));
    let mut words = Vec::new();
    let mut arguments = false;
    for (at, token) in all.iter().enumerate() {
        arguments |= token.is_symbol('(');
        let name = token.name(Dialect::Sqlite);
        words.push(match (token.kind, name) {
            (_, Some(name)) if Some(at + 1) == using => ident(&name),
            (TokenKind::Word, _) if !arguments => token.text.to_lowercase(),
            _ => token.text.to_owned(),
        });
    }
    words.join(" ")
}

fn spell_table(table: &mut Table) {
    let names = Names {
        table: table.name.name.clone(),
        columns: table.columns.iter().map(|c| c.name.clone()).collect(),
    };
    let rowid = table.rowid_column().map(str::to_owned);
    for column in &mut table.columns {
        spell_column(column, &names);
        if Some(&column.name) == rowid.as_ref() {
            // A rowid is never NULL, whether the text says so or not.
            column.nullable = false;
            column.not_null_conflict = None;
        }
    }
    for constraint in &mut table.constraints {
        spell_constraint(constraint, &names);
    }
    for index in &mut table.indexes {
        spell_index(index, &names);
    }
}

fn spell_column(column: &mut Column, names: &Names) {
    column.ty = spelled_type(&column.ty);
    column.default = column.default.as_deref().and_then(canonical_default);
    column
        .collation
        .take_if(|name| name.eq_ignore_ascii_case("binary"));
    if let Some(generated) = &mut column.generated {
        generated.expression = canonical(&generated.expression, names);
    }
}

/// One space between words, none elsewhere.
fn spelled_type(ty: &str) -> String {
    let mut text = String::new();
    let all = tokens(ty, Dialect::Sqlite);
    let mut after_word = false;
    for token in all.iter().filter(|token| !token.is_blank()) {
        let word = token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName;
        if after_word && word {
            text.push(' ');
        }
        after_word = word;
        match token.kind {
            TokenKind::Word => text.push_str(&token.text.to_ascii_uppercase()),
            _ => text.push_str(token.text),
        }
    }
    text
}

/// Only `DEFERRABLE INITIALLY DEFERRED` is ever deferred (SQLite documentation, "SQLite Foreign Key
/// Support", section 4.2).
fn spell_constraint(constraint: &mut Constraint, names: &Names) {
    constraint
        .deferrable
        .take_if(|kind| *kind != Deferrable::InitiallyDeferred);
    match &mut constraint.kind {
        ConstraintKind::PrimaryKey(key) => spell_keys(&mut key.columns, names),
        ConstraintKind::Unique(unique) => spell_keys(&mut unique.columns, names),
        ConstraintKind::Check { expression, .. } => *expression = canonical(expression, names),
        ConstraintKind::ForeignKey(_) | ConstraintKind::Exclude { .. } => {}
    }
}

fn spell_index(index: &mut Index, names: &Names) {
    spell_keys(&mut index.keys, names);
    index.predicate = index.predicate.as_deref().map(|sql| canonical(sql, names));
}

fn spell_keys(keys: &mut [IndexKey], names: &Names) {
    for key in keys {
        if let Key::Expression(sql) = &mut key.key {
            *sql = canonical(sql, names);
        }
    }
}

/// A foreign key that names no columns means the primary key.
fn name_referenced_columns(schema: &mut Schema) {
    let keys: BTreeMap<QName, Vec<String>> = schema
        .tables
        .values()
        .filter_map(|table| Some((table.name.clone(), key_columns(table)?)))
        .collect();
    for table in schema.tables.values_mut() {
        for constraint in &mut table.constraints {
            if let ConstraintKind::ForeignKey(key) = &mut constraint.kind {
                name_columns(key, keys.get(&key.references));
            }
        }
    }
}

fn key_columns(table: &Table) -> Option<Vec<String>> {
    let key = table.primary_key()?;
    let names = key
        .columns
        .iter()
        .map(|key| key.as_column().map(str::to_owned));
    names.collect()
}

fn name_columns(key: &mut ForeignKey, primary: Option<&Vec<String>>) {
    let fits = primary.filter(|primary| primary.len() == key.columns.len());
    if let (true, Some(primary)) = (key.referenced_columns.is_empty(), fits) {
        key.referenced_columns.clone_from(primary);
    }
}

impl Table {
    /// SQLite: the column that is the table's rowid under another name (SQLite documentation, "ROWIDs
    /// and the INTEGER PRIMARY KEY").
    pub(crate) fn rowid_column(&self) -> Option<&str> {
        let key = self.primary_key().filter(|_| !self.options.without_rowid)?;
        let [only] = key.columns.as_slice() else {
            return None;
        };
        let name = only.as_column().filter(|_| only.order == Order::Asc)?;
        let integer = self.column(name)?.ty.eq_ignore_ascii_case("integer");
        integer.then_some(name)
    }
}
