//! From rows to a schema.

use std::collections::BTreeMap;

use super::column::Names;
use super::rows::{Catalog, ColumnRow, ObjectRow, SequenceRow, TableRow};
use super::{column, constraint, depend, index, rights, sequence, text};
use crate::error::{Error, Result};
use crate::schema::{
    EnumType, Extension, Object, ObjectId, ObjectKind, Partition, QName, Schema, Sequence,
    SequenceOwner, Table, TableOptions, View,
};
use crate::sql::{Dialect, array, label, values};

/// The schema in the answer of the [`query`](super::query).
///
/// # Errors
///
/// When the text is not such an answer.
pub(crate) fn read(json: &str) -> Result<Schema> {
    let catalog = serde_json::from_str(json).map_err(unreadable)?;
    Ok(schema(catalog))
}

/// An answer that is none.
pub(super) fn unreadable(
    error: impl Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
) -> Error {
    let context = "PostgreSQL's answer about its catalogue cannot be read; nothing was changed";
    Error::database(context, sqlx::Error::Decode(error.into()))
}

fn schema(mut catalog: Catalog) -> Schema {
    let ids = depend::ids(&catalog);
    let needs = depend::needs(&catalog, &ids);
    let mut schema = Schema::empty(Dialect::Postgres);
    for row in catalog.namespaces.drain(..) {
        if let Some(comment) = row.comment {
            schema
                .namespace_comments
                .insert(row.namespace.clone(), comment);
        }
        schema.namespaces.insert(row.namespace);
    }
    for row in catalog.enums.drain(..) {
        let name = QName::new(row.namespace, row.name);
        let (values, comment) = (row.values, row.comment);
        schema.enums.insert(
            name.clone(),
            EnumType {
                name,
                values,
                comment,
            },
        );
    }
    for mut row in catalog.objects.drain(..).flatten() {
        if let Some(version) = row.version.take() {
            let members = row.members.take();
            let casts = row.casts.drain(..);
            let casts = casts.map(|(from, to, kind)| ((from, to), kind)).collect();
            let extension = Extension {
                version,
                members,
                casts,
            };
            schema.extensions.insert(row.name.clone(), extension);
        }
        let object = object(row);
        schema.objects.insert(object.id.clone(), object);
    }
    schema.rights = rights::rights(std::mem::take(&mut catalog.rights), &ids);
    let tables = Tables::new(&mut catalog);
    schema.sequences = tables.sequences(&catalog.sequences);
    schema.tables = tables.finish(catalog);
    connect(&mut schema, needs);
    schema
}

fn object(row: ObjectRow) -> Object {
    let id = depend::id(&row);
    // Who reads a view sees what its columns are called.
    let depth = match id.kind {
        ObjectKind::View | ObjectKind::MaterializedView => 1,
        _ => 0,
    };
    let parts = |all: Vec<(String, String, String)>| {
        let all = all.into_iter();
        all.map(|(namespace, name, part)| (QName::new(namespace, name), part))
            .collect()
    };
    let view = View {
        columns: row.columns,
        uses: parts(row.uses),
        keys: parts(row.keys),
    };
    let create = row.create.iter();
    let create = create.map(|sql| values::read_again(&array::lasting(sql.trim())));
    Object {
        create: create.map(|sql| label::implied(&sql, depth)).collect(),
        id,
        depends_on: Vec::new(),
        comment: row.comment,
        view: crate::schema::Known(view),
    }
}

fn connect(schema: &mut Schema, mut needs: depend::Needs) {
    let mut take = |id: &ObjectId| needs.remove(id).unwrap_or_default().into_iter().collect();
    for table in schema.tables.values_mut() {
        table.depends_on = take(&ObjectId::table(&table.name));
    }
    for sequence in schema.sequences.values_mut() {
        sequence.depends_on = take(&ObjectId::new(ObjectKind::Sequence, sequence.name.clone()));
    }
    for object in schema.objects.values_mut() {
        object.depends_on = take(&object.id);
    }
}

/// Tables on their way from rows, by number.
struct Tables {
    by_oid: BTreeMap<u32, Table>,
    names: Names,
}

impl Tables {
    fn new(catalog: &mut Catalog) -> Self {
        let by_oid = catalog
            .tables
            .drain(..)
            .map(|row| (row.oid, table(row)))
            .collect();
        let names = Names::new(&catalog.columns);
        Self { by_oid, names }
    }

    fn sequences(&self, rows: &[SequenceRow]) -> BTreeMap<QName, Sequence> {
        let free = rows.iter().filter(|row| !row.identity);
        free.map(|row| self.sequence(row))
            .map(|sequence| (sequence.name.clone(), sequence))
            .collect()
    }

    fn sequence(&self, row: &SequenceRow) -> Sequence {
        Sequence {
            name: QName::new(&row.namespace, &row.name),
            ty: row.ty.clone(),
            options: sequence::options(row),
            owned_by: self.owner(row),
            unlogged: row.unlogged,
            comment: row.comment.clone(),
            depends_on: Vec::new(),
        }
    }

    fn owner(&self, row: &SequenceRow) -> Option<SequenceOwner> {
        if let Some(other) = &row.other_owner {
            return Some(SequenceOwner {
                table: QName::new(&other.table.namespace, &other.table.name),
                column: other.column.clone(),
            });
        }
        let (table, column) = row.owner.zip(row.owner_column)?;
        Some(SequenceOwner {
            table: self.by_oid.get(&table)?.name.clone(),
            column: self.names.get(table, column)?.clone(),
        })
    }

    fn finish(mut self, catalog: Catalog) -> BTreeMap<QName, Table> {
        self.add_columns(catalog.columns, &catalog.sequences);
        for row in catalog.constraints {
            if let Some(table) = self.by_oid.get_mut(&row.relation) {
                table
                    .constraints
                    .push(constraint::constraint(row, &self.names));
            }
        }
        for row in catalog.indexes {
            if let Some(table) = self.by_oid.get_mut(&row.relation) {
                table.indexes.push(index::index(row));
            }
        }
        self.by_oid.values_mut().for_each(Table::sort);
        self.by_oid
            .into_values()
            .map(|table| (table.name.clone(), table))
            .collect()
    }

    fn add_columns(&mut self, mut rows: Vec<ColumnRow>, sequences: &[SequenceRow]) {
        let identities = sequences.iter().filter(|row| row.identity);
        let identities: BTreeMap<_, _> = identities
            .filter_map(|row| Some((row.owner.zip(row.owner_column)?, row)))
            .collect();
        rows.sort_by_key(|row| (row.relation, row.number));
        for row in rows {
            if let Some(table) = self.by_oid.get_mut(&row.relation) {
                let sequence = identities.get(&(row.relation, row.number)).copied();
                let column = column::column(row, sequence);
                table.columns.push(column);
            }
        }
    }
}

fn table(mut row: TableRow) -> Table {
    let name = QName::new(
        std::mem::take(&mut row.namespace),
        std::mem::take(&mut row.name),
    );
    Table {
        comment: row.comment.take(),
        options: table_options(row),
        ..Table::new(name)
    }
}

fn table_options(row: TableRow) -> TableOptions {
    let parents = row.parents.unwrap_or_default().into_iter();
    let mut parents: Vec<QName> = parents.map(QName::from).collect();
    let partition_of = row.partition_bound.and_then(|bound| {
        let parent = parents.pop()?;
        Some(Partition { parent, bound })
    });
    TableOptions {
        unlogged: row.unlogged,
        with: text::options(row.options),
        tablespace: row.tablespace,
        access_method: row.access_method,
        of_type: row.of_type.map(QName::from),
        cluster_on: row.cluster_on,
        partition_by: row.partition_by,
        partition_of,
        inherits: parents.into_iter().collect(),
        replica_identity: match row.replica_identity {
            'f' => Some("full".to_owned()),
            'n' => Some("nothing".to_owned()),
            'i' => row.replica_index.map(|name| format!("index {name}")),
            _ => None,
        },
        row_security: row.row_security,
        force_row_security: row.force_row_security,
        ..TableOptions::default()
    }
}
