//! Defaults that an heir has of its own, while a parent's is set for both.

use super::{altering, descends, sets_default};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange, TypeUse};
use crate::schema::{Column, QName, Table};

/// A default of a child's own goes before its parent's is set, for itself and its descendants, and
/// comes after that: so it does on the way back as well. An heir that is made anew comes with its own.
pub(in crate::dialect::postgres::fold) fn apart(
    changes: Vec<Change>,
    sides: &Sides<'_>,
) -> Vec<Change> {
    let remade = |heir: &Table| {
        let goes =
            |change: &Change| matches!(change, Change::DropTable(it) if it.name == heir.name);
        changes.iter().any(goes)
    };
    let mut new = Vec::new();
    for set in changes.iter().flat_map(defaults_set) {
        for (old, moved, then) in sides.staying().filter(|it| !remade(it.0)) {
            if descends(&sides.moved, &moved.name, set.table)
                && descends(sides.to, &moved.name, set.table)
            {
                let heir = Heir { old, moved, then };
                new.extend(heir.own_default(&set, &changes));
            }
        }
    }
    let new: Vec<Change> = new.into_iter().filter(|it| !changes.contains(it)).collect();
    changes.into_iter().chain(new).collect()
}

/// A default that is set for a column and those that inherit it.
struct DefaultSet<'c> {
    table: &'c QName,
    column: &'c str,
    from: Option<&'c String>,
    to: Option<&'c String>,
}

fn defaults_set(change: &Change) -> Vec<DefaultSet<'_>> {
    match change {
        Change::RemakeTypes(remake) => {
            let set = remake.uses.iter().map(|it| DefaultSet {
                table: &it.table,
                column: &it.column,
                from: it.default.as_ref(),
                to: it.new_default.as_ref(),
            });
            set.collect()
        }
        Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } if sets_default(from, to) => vec![DefaultSet {
            table,
            column: &to.name,
            from: from.default.as_ref(),
            to: to.default.as_ref(),
        }],
        _ => Vec::new(),
    }
}

/// A table that inherits, as it was, by its new names, and as it will be.
struct Heir<'a> {
    old: &'a Table,
    moved: &'a Table,
    then: &'a Table,
}

impl Heir<'_> {
    fn own_default(&self, set: &DefaultSet<'_>, changes: &[Change]) -> Vec<Change> {
        let at = self
            .moved
            .columns
            .iter()
            .position(|it| it.name == set.column);
        let before =
            at.and_then(|at| Some((self.old.columns.get(at)?, self.moved.columns.get(at)?)));
        let (Some((old, moved)), Some(then)) = (before, self.then.column(set.column)) else {
            return Vec::new();
        };
        let goes = match (old.default.clone(), set.from) {
            _ if moved.default.as_ref() == set.from => None,
            (Some(default), _) => {
                let column = old.name.clone();
                Some(TableChange::DropDefault { column, default })
            }
            (None, above) => {
                let (from, mut to) = (old.clone(), old.clone());
                to.default = above.cloned();
                Some(TableChange::ResetColumn { from, to })
            }
        };
        let goes = goes.map(|what| Change::alter(&self.old.name, what));
        let mut own: Vec<Change> = goes.into_iter().collect();
        let alters = |change: &Change| {
            matches!(inside(change), Some((table, TableChange::AlterColumn { to, .. }))
                if *table == self.then.name && to.name == then.name)
        };
        if then.default.as_ref() != set.to && !changes.iter().any(alters) {
            let mut before = moved.clone();
            before.default = set.to.cloned();
            own.push(altering(&self.then.name, before, then.clone()));
        }
        own
    }
}

/// Defaults that heirs have of their own for columns of a type that is made anew inside an undo, as changes from
/// the default of the table above: they stand aside meanwhile.
pub(in crate::dialect::postgres::fold) fn meanwhile(
    uses: &[TypeUse],
    sides: &Sides<'_>,
) -> Vec<Change> {
    let mut all = Vec::new();
    for made in uses {
        let mut above = vec![&made.table];
        while let Some(parent) = above.pop() {
            let heirs = sides.staying().map(|(_, moved, _)| moved);
            for heir in heirs.filter(|it| it.options.parents().any(|of| of == parent)) {
                above.insert(0, &heir.name);
                all.extend(from_above(heir, parent, made, sides));
            }
        }
    }
    all
}

fn from_above(heir: &Table, parent: &QName, made: &TypeUse, sides: &Sides<'_>) -> Option<Change> {
    let own = heir
        .column(&made.column)
        .filter(|it| it.generated.is_none())?;
    let above = sides.moved.tables.get(parent)?.column(&made.column)?;
    let before = Column {
        default: above.default.clone(),
        ..own.clone()
    };
    (before.default != own.default).then(|| altering(&heir.name, before, own.clone()))
}
