//! What is checked when an application compiles: references between models.

use std::marker::PhantomData;

use super::{Column, Model, TableDef, TargetDef};

/// A field of type `Self` can reference a column whose field is a `T`.
#[diagnostic::on_unimplemented(
    message = "foreign key type mismatch: `{Self}` cannot reference a column of type `{T}`",
    label = "this field is a `{Self}`, the referenced one is a `{T}`",
    note = "give both fields the same type; `Option` of it makes the reference optional"
)]
pub trait References<T> {}

#[diagnostic::do_not_recommend]
impl<T> References<T> for T {}
#[diagnostic::do_not_recommend]
impl<T> References<T> for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T> References<Option<T>> for T {}

/// The column that a field of type `F` references.
///
/// The model is fixed by the column before the field's type is tested against it, so that a
/// mistake is told in the words of [`References`].
#[derive(Debug)]
pub struct Target<F>(PhantomData<fn() -> F>);

impl<F> Target<F> {
    /// Names the column.
    pub const fn of<M: Model, T>(column: Column<M, T>) -> TargetDef
    where
        F: References<T>,
    {
        TargetDef {
            table: M::NAME,
            column: column.name(),
            outside: false,
        }
    }
}

impl TableDef {
    /// Whether these columns, in any order, are the primary key or a unique constraint.
    ///
    /// PostgreSQL lets no foreign key reference a constraint that can be deferred.
    ///
    /// A model that failed to compile has no columns; it counts as unique so that one mistake
    /// stays one message.
    pub const fn is_key(&self, columns: &[&str]) -> bool {
        if self.columns.is_empty() {
            return true;
        }
        if let Some(key) = &self.primary_key
            && same_set(key.columns, columns)
        {
            return true;
        }
        let mut i = 0;
        while i < self.uniques.len() {
            let unique = &self.uniques[i];
            if unique.deferrable.is_none() && same_set(unique.columns, columns) {
                return true;
            }
            i += 1;
        }
        self.has_unique_index(columns) || self.has_key_in_group(columns)
    }

    const fn has_key_in_group(&self, columns: &[&str]) -> bool {
        let mut i = 0;
        while i < self.groups.len() {
            if !self.groups[i].columns.is_empty() && self.groups[i].is_key(columns) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether a column of this group is there more than once, in the table or another group.
    pub const fn repeats(&self, group: &TableDef) -> bool {
        let mut i = 0;
        while i < group.columns.len() {
            if self.count(group.columns[i].name) > 1 {
                return true;
            }
            i += 1;
        }
        let mut i = 0;
        while i < group.groups.len() {
            if self.repeats(group.groups[i]) {
                return true;
            }
            i += 1;
        }
        false
    }

    const fn count(&self, name: &str) -> usize {
        let (mut count, mut i) = (0, 0);
        while i < self.columns.len() {
            count += same(self.columns[i].name, name) as usize;
            i += 1;
        }
        let mut i = 0;
        while i < self.groups.len() {
            count += self.groups[i].count(name);
            i += 1;
        }
        count
    }

    const fn has_unique_index(&self, columns: &[&str]) -> bool {
        let mut i = 0;
        while i < self.indexes.len() {
            let index = &self.indexes[i];
            if index.is_whole_and_unique() && index.keys.len() == columns.len() {
                let mut found = 0;
                while found < columns.len() && index.has_column(columns[found]) {
                    found += 1;
                }
                if found == columns.len() {
                    return true;
                }
            }
            i += 1;
        }
        false
    }
}

impl super::IndexDef {
    const fn is_whole_and_unique(&self) -> bool {
        self.unique && self.predicate.postgres.is_none() && self.predicate.sqlite.is_none()
    }

    const fn has_column(&self, name: &str) -> bool {
        let mut i = 0;
        while i < self.keys.len() {
            if let super::KeyTarget::Column(column) = self.keys[i].target
                && same(column, name)
            {
                return true;
            }
            i += 1;
        }
        false
    }
}

const fn same_set(a: &[&str], b: &[&str]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if !contains(b, a[i]) {
            return false;
        }
        i += 1;
    }
    true
}

const fn contains(list: &[&str], word: &str) -> bool {
    let mut i = 0;
    while i < list.len() {
        if same(list[i], word) {
            return true;
        }
        i += 1;
    }
    false
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
