//! Demands that all rows are known to meet when they come.

use std::collections::BTreeSet;

use super::inside;
use super::new_demand::asks_rows;
use crate::dialect::Rules;
use crate::diff::{Change, TableChange, moved};
use crate::schema::{
    Action, Column, Constraint, ConstraintKind, ForeignKey, Index, IndexKey, Match, QName, Schema,
    Table,
};

/// Those of a plan, with their tables.
#[derive(Default, Clone)]
pub(super) struct Met {
    pub constraints: Vec<(QName, Constraint)>,
    pub indexes: Vec<(QName, Index)>,
}

impl Met {
    /// Foreign keys that held before with another action or name, keys and unique indexes over columns among which others
    /// were unique before, and what is over a column that comes without a value.
    pub(super) fn of(
        rules: &dyn Rules,
        changes: &[Change],
        (from, to): (&Schema, &Schema),
    ) -> Self {
        let moved = moved(from, changes);
        let blank: BTreeSet<(&QName, &str)> = changes.iter().flat_map(blank).collect();
        let mut met = Self::default();
        // A partition may come with rows of its own.
        let tables = to.tables.values();
        for table in tables.filter(|table| table.options.partition_by.is_none()) {
            let before = moved.tables.get(&table.name);
            let distinct = |unique: &Unique<'_>| {
                let known = before.is_some_and(|before| unique.was(before, table));
                rules.holds_keys() && known || unique.is_blank(table, &blank)
            };
            let constraints = table.constraints.iter().filter(|constraint| {
                let key = constraint.foreign_key();
                let refers = key.is_some_and(|key| {
                    refers_to_nothing(table, key, &blank)
                        || rules.holds_keys() && held(table, key, &moved, to)
                });
                refers || Unique::key(constraint).is_some_and(|unique| distinct(&unique))
            });
            let indexes = table.indexes.iter();
            let indexes =
                indexes.filter(|it| Unique::index(it).is_some_and(|unique| distinct(&unique)));
            let named = |it: &Constraint| (table.name.clone(), it.clone());
            met.constraints.extend(constraints.map(named));
            met.indexes
                .extend(indexes.map(|it| (table.name.clone(), it.clone())));
        }
        met
    }
}

fn refers_to_nothing(table: &Table, key: &ForeignKey, blank: &BTreeSet<(&QName, &str)>) -> bool {
    let mut columns = key.columns.iter();
    match key.match_type {
        Match::Full => columns.all(|column| blank.contains(&(&table.name, column))),
        _ => columns.any(|column| blank.contains(&(&table.name, column))),
    }
}

/// That no two rows have the same values, of all rows or of those that meet a condition.
struct Unique<'a> {
    keys: &'a [IndexKey],
    nulls_not_distinct: bool,
    predicate: Option<&'a str>,
}

impl<'a> Unique<'a> {
    fn key(constraint: &'a Constraint) -> Option<Self> {
        let (keys, nulls_not_distinct) = match &constraint.kind {
            // It takes no NULL.
            ConstraintKind::PrimaryKey(it) if !it.without_overlaps => (&it.columns, true),
            ConstraintKind::Unique(it) if !it.without_overlaps => {
                (&it.columns, it.nulls_not_distinct)
            }
            _ => return None,
        };
        asks_rows(constraint).then_some(Self {
            keys,
            nulls_not_distinct,
            predicate: None,
        })
    }

    fn index(index: &'a Index) -> Option<Self> {
        (index.unique && !index.invalid).then_some(Self {
            keys: &index.keys,
            nulls_not_distinct: index.nulls_not_distinct,
            predicate: index.predicate.as_deref(),
        })
    }

    /// Whether a table had a key or index over all its rows by which this holds.
    fn was(&self, before: &Table, after: &Table) -> bool {
        let keys = before.constraints.iter().filter_map(Unique::key);
        let indexes = before.indexes.iter().filter_map(Unique::index);
        let mut known = keys.chain(indexes).filter(|it| it.predicate.is_none());
        known.any(|known| known.gives(self, before, after))
    }

    /// Rows that differ in some columns differ in more of them as well.
    fn gives(&self, other: &Unique<'_>, before: &Table, after: &Table) -> bool {
        let within = |key: &IndexKey| {
            let mut others = other.keys.iter();
            others.any(|it| {
                it.key == key.key
                    && it.collation == key.collation
                    && it.opclass.is_none()
                    && key.opclass.is_none()
            })
        };
        let pair = |key: &IndexKey| {
            let column = key.as_column()?;
            before.column(column).zip(after.column(column))
        };
        let mut keys = self.keys.iter();
        keys.all(|key| {
            let columns = pair(key).filter(|(before, after)| has_same_values(before, after));
            let nulls = other.nulls_not_distinct && !self.nulls_not_distinct;
            within(key) && columns.is_some_and(|(before, _)| !nulls || !before.nullable)
        })
    }

    /// Whether a column of it comes without a value, so that no two rows are the same.
    fn is_blank(&self, table: &Table, blank: &BTreeSet<(&QName, &str)>) -> bool {
        let columns = self.keys.iter().filter_map(IndexKey::as_column);
        let mut columns = columns.filter(|name| blank.contains(&(&table.name, *name)));
        let nullable = |name| table.column(name).is_some_and(|column| column.nullable);
        !self.nulls_not_distinct && columns.any(nullable)
    }
}

/// A type or collation of somebody's own may become another one, and NULL may be filled with anything.
fn has_same_values(before: &Column, after: &Column) -> bool {
    let own = |column: &Column| {
        let collation = column.collation.as_deref();
        column.ty.contains('.') || collation.is_some_and(|it| it.contains('.'))
    };
    let plain = |column: &Column| column.generated.is_none() && !own(column);
    let filled = before.nullable && !after.nullable;
    let same = before.ty == after.ty && before.collation == after.collation;
    same && plain(before) && plain(after) && !filled
}

/// Columns that come without a value for the rows that are there; a type of somebody's own may have one.
fn blank(change: &Change) -> Vec<(&QName, &str)> {
    let columns = inside(change).into_iter().filter_map(|(table, what)| {
        let TableChange::AddColumn {
            column,
            backfill: None,
        } = what
        else {
            return None;
        };
        let valued = column.default.is_some()
            || column.identity.is_some()
            || column.generated.is_some()
            || column.ty.contains('.');
        (!valued).then_some((table, column.name.as_str()))
    });
    columns.collect()
}

/// Whether the table had the same key over the same columns of both tables, under the names of now.
fn held(table: &Table, key: &ForeignKey, moved: &Schema, to: &Schema) -> bool {
    let bare = |key: &ForeignKey| ForeignKey {
        on_delete: Action::default(),
        on_update: Action::default(),
        set_columns: Vec::new(),
        ..key.clone()
    };
    let before = moved.tables.get(&table.name);
    let mut known = before.into_iter().flat_map(|it| &it.constraints);
    let same = known.any(|it| {
        let it = Some(it).filter(|it| asks_rows(it));
        it.and_then(|it| it.foreign_key()).map(bare) == Some(bare(key))
    });
    let values = |schema: &Schema, table: &QName, columns: &[String]| {
        let table = schema.tables.get(table);
        let table = table.filter(|it| it.options.partition_by.is_none())?;
        let column = |name: &String| {
            let column = table.column(name)?;
            let plain = column.generated.is_none();
            plain.then(|| (column.ty.clone(), column.collation.clone(), column.nullable))
        };
        columns.iter().map(column).collect::<Option<Vec<_>>>()
    };
    let unchanged = |table: &QName, columns: &[String]| {
        let before = values(moved, table, columns);
        before.is_some() && before == values(to, table, columns)
    };
    same && unchanged(&table.name, &key.columns)
        && unchanged(&key.references, &key.referenced_columns)
}
