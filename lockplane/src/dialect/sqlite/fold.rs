//! Changes rewritten into what SQLite can do.
//!
//! `ALTER TABLE` adds, renames and drops columns and renames tables (SQLite documentation, "ALTER
//! TABLE"); whatever else changes in a table is one rebuild of it. Renames always are statements of
//! their own, because SQLite then moves the foreign keys of other tables along.

mod cheap;
mod dependents;

pub(super) use cheap::is_spoken_of;

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::{Change, Rebuild, TableChange, moved};
use crate::schema::{
    Column, Constraint, ConstraintKind, ForeignKey, IndexKey, Object, QName, Schema, Table,
};

/// See [`Rules::fold`](crate::dialect::Rules::fold).
pub(super) fn fold(changes: Vec<Change>, from: &Schema, to: &Schema) -> Vec<Change> {
    let names = TableNames::of(&changes);
    let free: Vec<Change> = changes
        .iter()
        .filter(|change| !is_stuck(change, &names, from))
        .cloned()
        .collect();
    let (moved, spelled) = (moved(from, &free), to.meaning());
    let taken = Taken::of(from, to);
    let left_behind = left_behind(&changes, &names, from, &moved);
    let mut folded = Vec::new();
    let mut altered: BTreeMap<QName, Vec<TableChange>> = BTreeMap::new();
    for change in changes {
        match change {
            Change::Alter { table, what } => {
                let table = match has_old_name(&what) {
                    true => names.renamed(&table).clone(),
                    false => table,
                };
                altered.entry(table).or_default().push(what);
            }
            Change::CommentObject { .. } => {}
            other => folded.extend(as_written(other, from, to)),
        }
    }
    for (table, what) in left_behind {
        altered.entry(table).or_default().extend(what);
    }
    for (table, changes) in altered {
        let sides = || {
            Some(Sides {
                old: from.tables.get(names.original(&table))?,
                moved: moved.tables.get(&table)?,
                to: to.tables.get(&table)?,
                spelled: spelled.tables.get(&table)?,
            })
        };
        if let Some(sides) = sides() {
            fold_table(&sides, changes, &taken, &mut folded);
        }
    }
    dependents::come_back(&mut folded, &names, from, to);
    folded
}

/// Whether a change inside a table runs before the renames, so that it has the table's old name.
fn has_old_name(what: &TableChange) -> bool {
    matches!(
        what,
        TableChange::DropConstraint(_) | TableChange::DropIndex(_)
    )
}

/// Whether SQLite cannot rename the column: in a table `WITHOUT ROWID` it loses the place of a name
/// that stands in the primary key and in a unique constraint, and then refuses its own result.
fn is_stuck(change: &Change, names: &TableNames, from: &Schema) -> bool {
    let Change::Alter {
        table,
        what: TableChange::RenameColumn { from: column, .. },
    } = change
    else {
        return false;
    };
    let table = from.tables.get(names.original(table));
    let Some(table) = table.filter(|table| table.options.without_rowid) else {
        return false;
    };
    let has = |keys: &[IndexKey]| keys.iter().any(|key| key.as_column() == Some(column));
    let in_primary = table.primary_key().is_some_and(|key| has(&key.columns));
    let mut constraints = table.constraints.iter();
    in_primary
        && constraints.any(|constraint| match &constraint.kind {
            ConstraintKind::Unique(unique) => has(&unique.columns),
            _ => false,
        })
}

/// Foreign keys of other tables that would follow if SQLite renamed the column.
fn left_behind(
    changes: &[Change],
    names: &TableNames,
    from: &Schema,
    moved: &Schema,
) -> BTreeMap<QName, Vec<TableChange>> {
    let mut left: BTreeMap<QName, Vec<TableChange>> = BTreeMap::new();
    for change in changes
        .iter()
        .filter(|change| is_stuck(change, names, from))
    {
        let Change::Alter {
            table: parent,
            what: TableChange::RenameColumn { from: old, to: new },
        } = change
        else {
            continue;
        };
        for table in moved.tables.values().filter(|table| table.name != *parent) {
            for constraint in &table.constraints {
                let mut followed = constraint.clone();
                let ConstraintKind::ForeignKey(key) = &mut followed.kind else {
                    continue;
                };
                let columns = key.referenced_columns.iter_mut();
                let mut columns = columns.filter(|column| *column == old);
                if let (true, Some(column)) = (key.references == *parent, columns.next()) {
                    column.clone_from(new);
                    let changes = left.entry(table.name.clone()).or_default();
                    changes.push(TableChange::DropConstraint(constraint.clone()));
                    changes.push(TableChange::AddConstraint(followed));
                }
            }
        }
    }
    left
}

/// Changes come in one spelling; statements keep the one that the schema has. SQLite replaces
/// nothing in place.
fn as_written(change: Change, from: &Schema, to: &Schema) -> Vec<Change> {
    let table = |schema: &Schema, table: Table| {
        let written = schema.tables.get(&table.name).cloned();
        written.unwrap_or(table)
    };
    let object = |schema: &Schema, object: Object| {
        let written = schema.objects.get(&object.id).cloned();
        written.unwrap_or(object)
    };
    match change {
        Change::CreateTable(new) => vec![Change::CreateTable(table(to, new))],
        Change::DropTable(old) => vec![Change::DropTable(table(from, old))],
        Change::CreateObject(new) => vec![Change::CreateObject(object(to, new))],
        Change::DropObject(old) => vec![Change::DropObject(object(from, old))],
        Change::ReplaceObject { from: old, to: new } => vec![
            Change::DropObject(object(from, old)),
            Change::CreateObject(object(to, new)),
        ],
        other => vec![other],
    }
}

/// How renamed tables were and will be called.
struct TableNames(BTreeMap<QName, QName>);

impl TableNames {
    fn of(changes: &[Change]) -> Self {
        let renames = changes.iter().filter_map(|change| match change {
            Change::RenameTable { from, to, .. } => Some((from.clone(), to.clone())),
            _ => None,
        });
        Self(renames.collect())
    }

    fn renamed<'n>(&'n self, old: &'n QName) -> &'n QName {
        self.0.get(old).unwrap_or(old)
    }

    fn original<'n>(&'n self, new: &'n QName) -> &'n QName {
        let mut renamed = self.0.iter().filter(|(_, to)| *to == new);
        renamed.next().map_or(new, |(old, _)| old)
    }
}

/// Every name of either schema, in lower case; tables, views and indexes share one namespace.
struct Taken(BTreeSet<String>);

impl Taken {
    fn of(from: &Schema, to: &Schema) -> Self {
        let names = [from, to].into_iter().flat_map(|schema| {
            let tables = schema.tables.values();
            let indexes = tables.flat_map(|table| table.indexes.iter().map(|i| i.name.clone()));
            let ids = schema.ids().into_iter().map(|id| id.name.name);
            ids.chain(indexes).collect::<Vec<_>>()
        });
        Self(names.map(|name| name.to_lowercase()).collect())
    }

    /// A name beside a table's that nothing has.
    fn free(&self, table: &QName, prefix: &str) -> QName {
        let plain = format!("{prefix}{}", table.name);
        let numbered = (2..).map(|number| format!("{plain}_{number}"));
        let mut names = std::iter::once(plain.clone()).chain(numbered);
        let free = names.find(|name| !self.0.contains(&name.to_lowercase()));
        table.sibling(free.unwrap_or(plain))
    }
}

/// A table as it is, as it is after all renames, and as it should be.
struct Sides<'a> {
    old: &'a Table,
    moved: &'a Table,
    to: &'a Table,
    /// `to` in the one spelling.
    spelled: &'a Table,
}

fn fold_table(
    sides: &Sides<'_>,
    changes: Vec<TableChange>,
    taken: &Taken,
    folded: &mut Vec<Change>,
) {
    let mut rest = Vec::new();
    let mut gone = Vec::new();
    let all = changes.clone();
    let changes = changes
        .into_iter()
        .filter(|change| !in_same_words(sides, change, &all));
    for change in changes.flat_map(|change| plain(sides, change)) {
        match &change {
            // A rename that only the rebuild can make: the column still has its old name.
            TableChange::RenameColumn { from, to }
                if sides.moved.column(from).is_some() && sides.moved.column(to).is_none() =>
            {
                rest.push(change);
            }
            TableChange::RenameColumn { .. } => folded.push(Change::alter(&sides.to.name, change)),
            TableChange::DropIndex(index) => {
                gone.push(index.name.clone());
                folded.push(Change::alter(&sides.old.name, change));
            }
            _ => rest.push(change),
        }
    }
    let mut from = sides.moved.clone();
    from.indexes.retain(|index| !gone.contains(&index.name));
    if cheap::all(&rest, &from) {
        let alters = rest
            .into_iter()
            .map(|what| Change::alter(&sides.to.name, what));
        folded.extend(alters);
        return;
    }
    let to = appended(&from, sides.to);
    folded.push(Change::Rebuild(Box::new(Rebuild {
        copy: taken.free(&to.name, "_lockplane_new_"),
        from,
        to,
        changes: rest,
    })));
}

/// Whether a foreign key, of which the old one goes and the new one comes, refers to the primary key of
/// a table without naming its columns, before and after: it follows that key by itself.
fn in_same_words(sides: &Sides<'_>, change: &TableChange, all: &[TableChange]) -> bool {
    let (TableChange::AddConstraint(constraint) | TableChange::DropConstraint(constraint)) = change
    else {
        return false;
    };
    let words = implicit(constraint);
    let goes = all.iter().any(|change| match change {
        TableChange::DropConstraint(old) => implicit(old) == words,
        _ => false,
    });
    let comes = all.iter().any(|change| match change {
        TableChange::AddConstraint(new) => implicit(new) == words,
        _ => false,
    });
    let written = |table: &Table| {
        let Some(key) = constraint.foreign_key() else {
            return false;
        };
        let same = |it: &ForeignKey| it.columns == key.columns && it.references == key.references;
        let mut keys = table.constraints.iter().filter_map(Constraint::foreign_key);
        keys.any(|it| same(it) && it.referenced_columns.is_empty())
    };
    goes && comes && written(sides.moved) && written(sides.to)
}

/// A foreign key as it is without the names of the columns that it refers to.
fn implicit(constraint: &Constraint) -> Option<Constraint> {
    let mut constraint = constraint.clone();
    match &mut constraint.kind {
        ConstraintKind::ForeignKey(key) => key.referenced_columns.clear(),
        _ => return None,
    }
    Some(constraint)
}

/// The change as statements can make it, in the spelling of its schema: SQLite keeps no comments and
/// cannot rename an index.
fn plain(sides: &Sides<'_>, change: TableChange) -> Vec<TableChange> {
    match change {
        TableChange::Comment { .. }
        | TableChange::CommentConstraint { .. }
        | TableChange::CommentIndex { .. } => Vec::new(),
        TableChange::AddColumn { column, backfill } => {
            let column = sides.to.column(&column.name).cloned().unwrap_or(column);
            vec![TableChange::AddColumn { column, backfill }]
        }
        TableChange::DropColumn(column) => {
            let column = sides.moved.column(&column.name).cloned().unwrap_or(column);
            vec![TableChange::DropColumn(column)]
        }
        TableChange::AddConstraint(constraint) => {
            let pairs = sides.spelled.constraints.iter().zip(&sides.to.constraints);
            let written = pairs.filter(|(spelled, _)| **spelled == constraint);
            let written = written.map(|(_, written)| written.clone()).next();
            vec![TableChange::AddConstraint(written.unwrap_or(constraint))]
        }
        TableChange::CreateIndex(index) => created(sides, &index.name),
        TableChange::DropIndex(index) => dropped(sides, &index.name),
        TableChange::RenameIndex { from, to } => {
            [dropped(sides, &from), created(sides, &to)].concat()
        }
        other => vec![other],
    }
}

fn created(sides: &Sides<'_>, index: &str) -> Vec<TableChange> {
    let index = sides.to.index(index).cloned();
    index.into_iter().map(TableChange::CreateIndex).collect()
}

fn dropped(sides: &Sides<'_>, index: &str) -> Vec<TableChange> {
    let index = sides.old.index(index).cloned();
    index.into_iter().map(TableChange::DropIndex).collect()
}

/// The wanted table with new columns at its end: statements that other connections have prepared
/// find a row's old columns where they were.
fn appended(from: &Table, to: &Table) -> Table {
    let kept = from
        .columns
        .iter()
        .filter_map(|column| to.column(&column.name));
    let added = to
        .columns
        .iter()
        .filter(|column| from.column(&column.name).is_none());
    let columns: Vec<Column> = kept.chain(added).cloned().collect();
    Table {
        columns,
        ..to.clone()
    }
}
