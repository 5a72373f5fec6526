//! What cannot stay while a new enum type takes the place of the old one: whatever compares a
//! column of the type with a value of it, or shows it.

use std::collections::BTreeSet;

use super::{Sides, names, object_names};
use crate::dialect::postgres::ddl::{constraint_text, index_text};
use crate::diff::{Change, EnumUse, TableChange};
use crate::schema::{
    Column, Constraint, ConstraintKind, Index, Key, Object, ObjectId, ObjectKind, QName, Table,
};

/// What is there already and stays, as the changes that make it, in order.
pub(super) fn around(
    ty: &QName,
    uses: &[EnumUse],
    changes: &[Change],
    sides: &Sides<'_>,
) -> Vec<Change> {
    let mut around = Vec::new();
    for (_, _, to) in sides.staying() {
        let used = uses.iter().filter(|column| column.table == to.name);
        let used: Vec<&str> = used.map(|column| column.column.as_str()).collect();
        if !used.is_empty() {
            let place = Place { ty, used, to };
            around.extend(
                place
                    .parts()
                    .into_iter()
                    .filter(|part| !changes.contains(part)),
            );
        }
    }
    around.extend(objects(ty, uses, changes, sides));
    around
}

/// A table and its columns of the type.
struct Place<'a> {
    ty: &'a QName,
    used: Vec<&'a str>,
    to: &'a Table,
}

impl Place<'_> {
    fn parts(&self) -> Vec<Change> {
        let computed: Vec<&Column> = self.computed().collect();
        let on_computed = |text: &str| computed.iter().any(|column| names(text, &column.name));
        let columns = computed.iter().map(|column| TableChange::AddColumn {
            column: (*column).clone(),
            backfill: None,
        });
        let constraints = self.to.constraints.iter().filter(|constraint| {
            !constraint.inherited
                && (self.compares(constraint) || on_computed(&constraint_text(constraint)))
        });
        let constraints = constraints.map(|c| TableChange::AddConstraint(c.clone()));
        let indexes = self.to.indexes.iter().filter(|index| {
            let text = index_text(&self.to.name, index);
            (has_expressions(index) && self.met_by(&text)) || on_computed(&text)
        });
        let indexes = indexes.map(|index| TableChange::CreateIndex(index.clone()));
        let parts = columns.chain(constraints).chain(indexes);
        parts
            .map(|what| Change::alter(&self.to.name, what))
            .collect()
    }

    fn computed(&self) -> impl Iterator<Item = &Column> {
        self.to.columns.iter().filter(|column| {
            let generated = column.generated.as_ref();
            !column.inherited && generated.is_some_and(|g| self.met_by(&g.expression))
        })
    }

    fn compares(&self, constraint: &Constraint) -> bool {
        match &constraint.kind {
            ConstraintKind::Check { .. } | ConstraintKind::Exclude { .. } => {
                self.met_by(&constraint_text(constraint))
            }
            ConstraintKind::ForeignKey(key) => {
                let mut columns = key.columns.iter();
                columns.any(|column| self.used.contains(&column.as_str()))
            }
            ConstraintKind::PrimaryKey(_) | ConstraintKind::Unique(_) => false,
        }
    }

    fn met_by(&self, text: &str) -> bool {
        names(text, &self.ty.name) || self.used.iter().any(|column| names(text, column))
    }
}

fn has_expressions(index: &Index) -> bool {
    let mut keys = index.keys.iter();
    index.predicate.is_some() || keys.any(|key| matches!(key.key, Key::Expression(_)))
}

fn objects(ty: &QName, uses: &[EnumUse], changes: &[Change], sides: &Sides<'_>) -> Vec<Change> {
    let id = ObjectId::new(ObjectKind::Enum, ty.clone());
    let new: BTreeSet<&ObjectId> = changes
        .iter()
        .filter_map(|change| match change {
            Change::CreateObject(object) | Change::ReplaceObject { to: object, .. } => {
                Some(&object.id)
            }
            _ => None,
        })
        .collect();
    let there = sides.to.objects.values();
    let there: Vec<&Object> = there.filter(|object| !new.contains(&object.id)).collect();
    let mut reached: BTreeSet<&ObjectId> = BTreeSet::from([&id]);
    loop {
        let next: Vec<&ObjectId> = there
            .iter()
            .filter(|object| !reached.contains(&object.id))
            .filter(|object| {
                shows(object, uses) || object.depends_on.iter().any(|id| reached.contains(id))
            })
            .map(|object| &object.id)
            .collect();
        if next.is_empty() {
            break;
        }
        reached.extend(next);
    }
    let reached = there
        .into_iter()
        .filter(|object| reached.contains(&object.id));
    in_order(reached.collect())
        .into_iter()
        .cloned()
        .map(Change::CreateObject)
        .collect()
}

fn shows(object: &Object, uses: &[EnumUse]) -> bool {
    let hung = matches!(
        object.id.kind,
        ObjectKind::View
            | ObjectKind::MaterializedView
            | ObjectKind::Rule
            | ObjectKind::Policy
            | ObjectKind::Trigger
            | ObjectKind::Publication
    );
    let on = |table: &QName| {
        object.depends_on.contains(&ObjectId::table(table)) || object.id.on.as_ref() == Some(table)
    };
    let mut uses = uses.iter();
    hung && uses.any(|column| on(&column.table) && object_names(object, &column.column))
}

/// What is needed comes before what needs it.
fn in_order(mut left: Vec<&Object>) -> Vec<&Object> {
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let ids: BTreeSet<&ObjectId> = left.iter().map(|object| &object.id).collect();
        let free = left
            .iter()
            .position(|object| !object.depends_on.iter().any(|id| ids.contains(id)));
        ordered.push(left.remove(free.unwrap_or(0)));
    }
    ordered
}
