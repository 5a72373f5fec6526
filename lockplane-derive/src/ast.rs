//! A struct and its columns, as read.

use syn::{Data, DeriveInput, Field, Fields, Ident, Type, Visibility};

use crate::attr::container::Container;
use crate::attr::field::FieldAttrs;
use crate::errors::Errors;
use crate::messages::Message;
use crate::name::{Case, plain};

/// What a struct becomes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// A table.
    Table,
    /// A part of tables, flattened into them.
    Group,
}

/// A model, or a group of columns.
pub(crate) struct Model<'a> {
    pub(crate) kind: Kind,
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) input: &'a DeriveInput,
    pub(crate) container: Container,
    /// The table's name.
    pub(crate) table: String,
    pub(crate) columns: Vec<Column<'a>>,
    /// Fields that are groups of columns.
    pub(crate) flattened: Vec<&'a Field>,
    /// Fields that are no columns.
    pub(crate) skipped: Vec<&'a Ident>,
}

/// A field that is a column.
pub(crate) struct Column<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) field: &'a Field,
    pub(crate) attrs: FieldAttrs,
    /// The column's name.
    pub(crate) name: String,
}

impl<'a> Model<'a> {
    pub(crate) fn read(input: &'a DeriveInput, kind: Kind, errors: &mut Errors) -> Self {
        let container = Container::read(&input.attrs, errors);
        let table = match &container.table {
            Some(name) => name.value(),
            None => Case::Snake.apply(&plain(&input.ident)),
        };
        let mut model = Self {
            kind,
            ident: &input.ident,
            vis: &input.vis,
            input,
            container,
            table,
            columns: Vec::new(),
            flattened: Vec::new(),
            skipped: Vec::new(),
        };
        for field in fields(input, errors) {
            model.field(field, errors);
        }
        model
    }

    fn field(&mut self, field: &'a Field, errors: &mut Errors) {
        let Some(ident) = &field.ident else {
            return;
        };
        let attrs = FieldAttrs::read(&field.attrs, errors);
        if attrs.skip.is_some() {
            crate::valid::skipped(&attrs, errors);
            self.skipped.push(ident);
            return;
        }
        if attrs.flatten.is_some() {
            crate::valid::flattened(&attrs, errors);
            self.flattened.push(field);
            return;
        }
        let name = match attrs.rename.as_ref().or(attrs.sqlx_rename.as_ref()) {
            Some(name) => name.value(),
            None => match self.container.rename_all {
                Some(case) => case.apply(&plain(ident)),
                None => plain(ident),
            },
        };
        self.columns.push(Column {
            ident,
            ty: &field.ty,
            field,
            attrs,
            name,
        });
    }

    /// The column of a field.
    pub(crate) fn column(&self, field: &Ident) -> Option<&Column<'a>> {
        self.columns.iter().find(|column| column.ident == field)
    }

    /// The fields of the primary key.
    pub(crate) fn key(&self) -> Vec<&Ident> {
        match &self.container.primary_key {
            Some(key) => key.fields.iter().collect(),
            None => {
                let keys = self.columns.iter();
                let keys = keys.filter(|column| column.attrs.primary_key.is_some());
                keys.map(|column| column.ident).collect()
            }
        }
    }
}

impl Column<'_> {
    /// Whether the type is written as an `Option`; an alias of one is not seen here.
    pub(crate) fn is_option(&self) -> bool {
        let mut ty = self.ty;
        // What a macro captured as a type is wrapped.
        while let Type::Group(group) = ty {
            ty = &group.elem;
        }
        let Type::Path(path) = ty else {
            return false;
        };
        let last = path.path.segments.last();
        last.is_some_and(|segment| segment.ident == "Option")
    }
}

fn fields<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Vec<&'a Field> {
    if let Data::Struct(data) = &input.data
        && let Fields::Named(fields) = &data.fields
    {
        return fields.named.iter().collect();
    }
    errors.at(&input.ident, Message::NotAStruct {});
    Vec::new()
}
