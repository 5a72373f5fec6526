//! Reads PostgreSQL's statements without a server.
//!
//! Types and the names of unnamed constraints come out as PostgreSQL picks them; conditions stay as
//! they were written, since only the engine can spell them its own way. What this reader does not
//! represent exactly is an error, never left out. SQLite has no need of it: its engine is always there.

mod constraint;
mod default;
mod index;
mod names;
mod table;
mod types;

use sqlparser::ast::{
    AlterColumnOperation, AlterTable, AlterTableOperation, CommentObject, DataType, Ident,
    ObjectName, SchemaName, SequenceOptions as SqlOption, Statement, UserDefinedTypeRepresentation,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::{Script, ScriptStatement};
use crate::error::{Error, Result};
use crate::schema::{EnumType, QName, Schema, Sequence, SequenceOptions, SequenceOwner, Table};
use crate::source::Declared;
use crate::sql::Dialect;

/// What the reader has no way to represent, in a few words.
type Gap = String;

/// Reads the statements of a PostgreSQL source into a schema.
///
/// # Errors
///
/// [`Error::Source`] for a statement that this reader cannot read or not represent exactly, with its
/// place; a server can read it ([`Error::Unsupported`] for SQLite, whose engine reads it anyway).
pub fn read(source: Script) -> Result<Declared> {
    if source.dialect == Dialect::Sqlite {
        return Err(Error::Unsupported {
            message: "SQLite's statements are read by SQLite itself".to_owned(),
            advice: "realise the source on a shadow; `:memory:` is always there".into(),
        });
    }
    let mut reader = Reader {
        schema: Schema::empty(Dialect::Postgres),
    };
    reader.schema.namespaces.insert("public".to_owned());
    for statement in &source.statements {
        let parsed = parse(statement)?;
        reader
            .statement(parsed)
            .map_err(|gap| cannot(statement, &gap))?;
    }
    reader.finish();
    Ok(Declared {
        beside: Vec::new(),
        schema: reader.schema,
        hints: source.hints,
    })
}

fn parse(statement: &ScriptStatement) -> Result<Statement> {
    let parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(&statement.text);
    let parsed = parser.and_then(|mut parser| {
        let parsed = parser.parse_statement()?;
        parser.expect_token(&sqlparser::tokenizer::Token::EOF)?;
        Ok(parsed)
    });
    parsed.map_err(|error| cannot(statement, &error.to_string()))
}

fn cannot(statement: &ScriptStatement, gap: &str) -> Error {
    let start: String = statement
        .text
        .split_whitespace()
        .take(3)
        .collect::<Vec<_>>()
        .join(" ");
    statement.place.error(
        format!("`{start} ..` cannot be read without a server: {gap}"),
        "let PostgreSQL read it: give an empty database with --shadow-db, or one to work beside with --db",
    )
}

struct Reader {
    schema: Schema,
}

impl Reader {
    fn statement(&mut self, statement: Statement) -> Result<(), Gap> {
        match statement {
            Statement::CreateSchema {
                schema_name: SchemaName::Simple(name),
                ..
            } => {
                self.schema.namespaces.insert(last(&name)?);
                Ok(())
            }
            Statement::CreateTable(table) => self.create_table(table),
            Statement::CreateIndex(index) => self.create_index(index),
            Statement::CreateType {
                name,
                representation: Some(UserDefinedTypeRepresentation::Enum { labels }),
            } => self.create_enum(&name, &labels),
            Statement::CreateSequence {
                temporary: false,
                name,
                data_type,
                sequence_options,
                owned_by,
                ..
            } => self.create_sequence(
                &name,
                data_type.as_ref(),
                &sequence_options,
                owned_by.as_ref(),
            ),
            Statement::AlterTable(alter) => self.alter_table(alter),
            Statement::Comment {
                object_type,
                object_name,
                comment,
                ..
            } => self.comment(object_type, &object_name, comment),
            // Owners, privileges and settings are not part of a schema.
            Statement::Grant(_) | Statement::Revoke(_) => Ok(()),
            Statement::Set(_) | Statement::Query(_) => Self::setting(&statement),
            // Nothing was set that is not read.
            Statement::Reset(_) => Ok(()),
            _ => Err("this kind of object is not represented".to_owned()),
        }
    }

    fn setting(statement: &Statement) -> Result<(), Gap> {
        let text = statement.to_string().to_lowercase();
        let path = text.split_once("search_path").map(|(_, path)| path);
        let mut names = path.into_iter().flat_map(|path| {
            let words = path.split(|it: char| !it.is_alphanumeric() && !"_$".contains(it));
            words.filter(|it| !["", "to", "$user"].contains(it))
        });
        let usual = names
            .next()
            .is_none_or(|it| ["public", "default"].contains(&it));
        let elsewhere = !(usual || text.contains("''"));
        match elsewhere || text.contains("default_tablespace") && !text.contains("''") {
            true => Err("it changes what the names after it mean".to_owned()),
            false => Ok(()),
        }
    }

    fn create_enum(&mut self, name: &ObjectName, labels: &[Ident]) -> Result<(), Gap> {
        let name = qname(name)?;
        let ty = EnumType {
            name: name.clone(),
            values: labels.iter().map(|label| label.value.clone()).collect(),
            comment: None,
        };
        self.schema.enums.insert(name, ty);
        Ok(())
    }

    fn create_sequence(
        &mut self,
        name: &ObjectName,
        ty: Option<&DataType>,
        options: &[SqlOption],
        owner: Option<&ObjectName>,
    ) -> Result<(), Gap> {
        let name = qname(name)?;
        let mut sequence = sequence(name.clone(), ty.map_or("bigint".to_owned(), types::spell));
        sequence.options = sequence_options(options)?;
        sequence.owned_by = owner.map(sequence_owner).transpose()?;
        self.schema.sequences.insert(name, sequence);
        Ok(())
    }

    fn table(&mut self, name: &QName) -> Result<&mut Table, Gap> {
        let found = self.schema.tables.get_mut(name);
        found.ok_or_else(|| format!("table {name} was not declared before"))
    }

    fn alter_table(&mut self, alter: AlterTable) -> Result<(), Gap> {
        let name = qname(&alter.name)?;
        for operation in alter.operations {
            match operation {
                AlterTableOperation::OwnerTo { .. } => {}
                AlterTableOperation::AddConstraint {
                    constraint,
                    not_valid,
                } => {
                    let mut constraint =
                        constraint::table_constraint(self.table(&name)?, &constraint)?;
                    constraint.not_valid = not_valid;
                    constraint::add(self.table(&name)?, constraint);
                }
                AlterTableOperation::EnableRowLevelSecurity => {
                    self.table(&name)?.options.row_security = true;
                }
                AlterTableOperation::ForceRowLevelSecurity => {
                    self.table(&name)?.options.force_row_security = true;
                }
                AlterTableOperation::AlterColumn { column_name, op } => {
                    alter_column(self.table(&name)?, &ident(&column_name), op)?;
                }
                other => return Err(format!("`{other}` is not represented")),
            }
        }
        Ok(())
    }

    fn comment(
        &mut self,
        kind: CommentObject,
        name: &ObjectName,
        text: Option<String>,
    ) -> Result<(), Gap> {
        match kind {
            CommentObject::Table => self.table(&qname(name)?)?.comment = text,
            CommentObject::Column => {
                let owner = sequence_owner(name)?;
                let table = self.table(&owner.table)?;
                table::column_mut(table, &owner.column)?.comment = text;
            }
            CommentObject::Index => {
                let name = qname(name)?;
                let tables = self.schema.tables.values_mut();
                let mut indexes = tables.flat_map(|table| &mut table.indexes);
                let index = indexes.find(|index| index.name == name.name);
                index.ok_or("the index was not declared before")?.comment = text;
            }
            other => return Err(format!("a comment on {other} is not represented")),
        }
        Ok(())
    }

    fn finish(&mut self) {
        for table in self.schema.tables.values_mut() {
            names::pick(table);
            names::pick_sequences(table);
            table.sort();
        }
    }
}

fn alter_column(table: &mut Table, column: &str, op: AlterColumnOperation) -> Result<(), Gap> {
    let column = table::column_mut(table, column)?;
    match op {
        AlterColumnOperation::SetDefault { value } => {
            column.default = Some(default::spell(&value, &column.ty));
        }
        AlterColumnOperation::SetNotNull => column.nullable = false,
        other => return Err(format!("`{other}` is not represented")),
    }
    Ok(())
}

fn sequence(name: QName, ty: String) -> Sequence {
    Sequence {
        name,
        ty,
        options: SequenceOptions::default(),
        owned_by: None,
        unlogged: false,
        comment: None,
        depends_on: Vec::new(),
    }
}

/// The options, without what PostgreSQL takes anyway.
fn sequence_options(given: &[SqlOption]) -> Result<SequenceOptions, Gap> {
    let mut options = SequenceOptions::default();
    for option in given {
        match option {
            SqlOption::IncrementBy(value, _) => {
                options.increment = number(value)?.filter(|n| *n != 1)
            }
            SqlOption::StartWith(value, _) => options.start = number(value)?.filter(|n| *n != 1),
            SqlOption::Cache(value) => options.cache = number(value)?.filter(|n| *n != 1),
            SqlOption::MinValue(Some(value)) => options.min = number(value)?.filter(|n| *n != 1),
            SqlOption::MaxValue(Some(value)) => options.max = number(value)?,
            SqlOption::MinValue(None) | SqlOption::MaxValue(None) => {}
            SqlOption::Cycle(no) => options.cycle = !no,
        }
    }
    Ok(options)
}

fn number(value: &sqlparser::ast::Expr) -> Result<Option<i64>, Gap> {
    let text = value.to_string();
    text.parse()
        .map(Some)
        .map_err(|_| format!("`{text}` is no number"))
}

/// `table.column` or `namespace.table.column`.
fn sequence_owner(name: &ObjectName) -> Result<SequenceOwner, Gap> {
    let parts = parts(name)?;
    let (column, table) = parts.split_last().ok_or("a column's name is missing")?;
    Ok(SequenceOwner {
        table: joined(table)?,
        column: column.clone(),
    })
}

/// A name as PostgreSQL keeps it: folded to lower case unless quoted.
fn ident(ident: &Ident) -> String {
    match ident.quote_style {
        Some(_) => ident.value.clone(),
        None => ident.value.to_lowercase(),
    }
}

fn parts(name: &ObjectName) -> Result<Vec<String>, Gap> {
    let each = name.0.iter().map(|part| part.as_ident().map(ident));
    let all: Option<Vec<_>> = each.collect();
    all.ok_or_else(|| format!("`{name}` is no plain name"))
}

fn last(name: &ObjectName) -> Result<String, Gap> {
    parts(name)?
        .pop()
        .ok_or_else(|| "a name is missing".to_owned())
}

fn qname(name: &ObjectName) -> Result<QName, Gap> {
    joined(&parts(name)?)
}

fn joined(parts: &[String]) -> Result<QName, Gap> {
    match parts {
        [name] => Ok(QName::new("public", name)),
        [namespace, name] => Ok(QName::new(namespace, name)),
        _ => Err(format!("`{}` is no table's name", parts.join("."))),
    }
}

#[cfg(test)]
mod tests;
