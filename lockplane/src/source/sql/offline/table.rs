//! `CREATE TABLE`.

use sqlparser::ast::helpers::stmt_create_table::CreateTableBuilder;
use sqlparser::ast::{ColumnDef, ColumnOption, CreateTable, GeneratedAs, GeneratedExpressionMode};

use super::{Gap, Reader, constraint, default, ident, qname, sequence, sequence_options, types};
use crate::schema::{
    Column, Generated, GeneratedKind, Identity, IdentityMode, QName, SequenceOwner, Table,
};

impl Reader {
    pub(super) fn create_table(&mut self, given: CreateTable) -> Result<(), Gap> {
        only_plain(&given)?;
        let name = qname(&given.name)?;
        let mut table = Table::new(name.clone());
        table.options.unlogged = given.unlogged;
        for column in &given.columns {
            self.column(&mut table, column)?;
        }
        for given in &given.constraints {
            let constraint = constraint::table_constraint(&table, given)?;
            constraint::add(&mut table, constraint);
        }
        self.schema.add_table(table);
        Ok(())
    }

    fn column(&mut self, table: &mut Table, given: &ColumnDef) -> Result<(), Gap> {
        let mut column = Column::new(ident(&given.name), self.type_of(&given.data_type));
        if let Some(integer) = types::serial(&given.data_type) {
            integer.clone_into(&mut column.ty);
            self.serial(&table.name, &mut column);
        }
        let name = column.name.clone();
        table.columns.push(column);
        for option in &given.options {
            let constraint_name = option.name.as_ref().map(ident);
            match constraint::of_column(&name, constraint_name, &option.option)? {
                Some(constraint) => constraint::add(table, constraint),
                None => column_option(column_mut(table, &name)?, &option.option)?,
            }
        }
        Ok(())
    }

    /// A type of our own is printed with its namespace.
    fn type_of(&self, ty: &sqlparser::ast::DataType) -> String {
        let spelled = types::spell(ty);
        let (element, array) = match spelled.strip_suffix("[]") {
            Some(element) => (element, "[]"),
            None => (spelled.as_str(), ""),
        };
        let own = self
            .schema
            .enums
            .keys()
            .find(|name| crate::sql::ident(&name.name) == element);
        match own {
            Some(name) => {
                let full = crate::sql::qualified(&name.namespace, &name.name);
                format!("{full}{array}")
            }
            None => spelled,
        }
    }

    /// `serial` is an integer with a sequence of its own.
    fn serial(&mut self, table: &QName, column: &mut Column) {
        let taken = self
            .schema
            .sequences
            .keys()
            .map(|name| name.name.clone())
            .collect();
        let name = table.sibling(super::names::free(&table.name, &column.name, "seq", &taken));
        let mut made = sequence(name.clone(), column.ty.clone());
        made.owned_by = Some(SequenceOwner {
            table: table.clone(),
            column: column.name.clone(),
        });
        let shown = crate::sql::qualified(&name.namespace, &name.name);
        column.default = Some(format!(
            "nextval({}::regclass)",
            crate::sql::literal(&shown)
        ));
        column.nullable = false;
        self.schema.sequences.insert(name, made);
    }
}

/// Refuses whatever a plain table of columns and constraints does not have.
fn only_plain(given: &CreateTable) -> Result<(), Gap> {
    let plain = CreateTableBuilder::new(given.name.clone())
        .if_not_exists(given.if_not_exists)
        .unlogged(given.unlogged)
        .columns(given.columns.clone())
        .constraints(given.constraints.clone())
        .build();
    match plain == *given {
        true => Ok(()),
        false => Err("it has more than columns and constraints".to_owned()),
    }
}

pub(super) fn column_mut<'t>(table: &'t mut Table, name: &str) -> Result<&'t mut Column, Gap> {
    let found = table.columns.iter_mut().find(|column| column.name == name);
    found.ok_or_else(|| format!("column {name} was not declared before"))
}

/// What a column has that is no constraint of the table.
fn column_option(column: &mut Column, option: &ColumnOption) -> Result<(), Gap> {
    match option {
        ColumnOption::Null => {}
        ColumnOption::NotNull => column.nullable = false,
        ColumnOption::Default(value) => column.default = Some(default::spell(value, &column.ty)),
        ColumnOption::Collation(name) => column.collation = Some(name.to_string()),
        ColumnOption::Generated {
            generated_as,
            sequence_options: options,
            generation_expr: None,
            ..
        } => {
            let mode = match generated_as {
                GeneratedAs::Always => IdentityMode::Always,
                GeneratedAs::ByDefault => IdentityMode::ByDefault,
                GeneratedAs::ExpStored => {
                    return Err("a generated column without expression".to_owned());
                }
            };
            column.nullable = false;
            column.identity = Some(Identity {
                mode,
                sequence: None,
                options: sequence_options(options.as_deref().unwrap_or_default())?,
                comment: None,
            });
        }
        ColumnOption::Generated {
            generation_expr: Some(expression),
            generation_expr_mode,
            ..
        } => {
            let kind = match generation_expr_mode {
                Some(GeneratedExpressionMode::Virtual) => GeneratedKind::Virtual,
                _ => GeneratedKind::Stored,
            };
            column.generated = Some(Generated::new(expression.to_string(), kind));
        }
        other => return Err(format!("`{other}` is not represented")),
    }
    Ok(())
}
