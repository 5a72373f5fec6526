//! Which objects change where they stand, instead of going and coming back.

use std::collections::BTreeSet;

use super::reach::is_read;
use super::{Sides, object_names};
use crate::dialect::postgres::alter::{Disturbed, altered, disturbs};
use crate::dialect::postgres::definition::signature;
use crate::schema::{Object, ObjectId, ObjectKind, QName, Schema};

/// What has another name afterwards, in part or as a whole, or is gone, by its old name.
#[derive(Default)]
pub(super) struct Unsettled {
    pub renamed: BTreeSet<ObjectId>,
    /// Whole tables.
    pub dropped: BTreeSet<ObjectId>,
    /// All else.
    pub gone: BTreeSet<ObjectId>,
    /// Columns that are gone, of tables that stay.
    pub columns: BTreeSet<(QName, String)>,
}

impl Unsettled {
    /// Whether an object needs any of that.
    pub(super) fn touches(&self, object: &Object) -> bool {
        let mut needed = object.depends_on.iter();
        needed.any(|id| self.renamed.contains(id)) || self.takes_from(object)
    }

    /// Whether an object needs what is gone.
    fn takes_from(&self, object: &Object) -> bool {
        let mut needed = object.depends_on.iter();
        // It lets go of tables.
        let published = object.id.kind == ObjectKind::Publication;
        let whole =
            needed.any(|id| self.gone.contains(id) || !published && self.dropped.contains(id));
        let mut columns = self.columns.iter().filter(|_| !published);
        whole || columns.any(|column| may_use(object, column))
    }

    /// An object as it is while all of that has its new names, where it needs nothing that is gone and its text can be told.
    pub(super) fn settled(&self, object: &Object, sides: &Sides<'_>) -> Option<Object> {
        if self.takes_from(object) {
            return None;
        }
        match self.touches(object) {
            true => sides.under_new_names(object),
            false => Some(object.clone()),
        }
    }
}

/// Whether an object may need a column: what is printed with the columns that it uses names it.
fn may_use(object: &Object, column: &(QName, String)) -> bool {
    let (table, name) = column;
    let view = &object.view.0;
    let on = || {
        let needed = object.depends_on.contains(&ObjectId::table(table));
        needed || object.id.on.as_ref() == Some(table)
    };
    match object.id.kind {
        _ if view.is_known() => view.uses.contains(column),
        ObjectKind::Policy | ObjectKind::Rule | ObjectKind::Trigger => {
            on() && object_names(object, name)
        }
        _ => on(),
    }
}

/// What an object is until it changes where it stands, and when that is undone; nothing where it has to go and come.
///
/// `CREATE OR REPLACE FUNCTION` keeps arguments and result ("CREATE FUNCTION", notes). A body that
/// PostgreSQL has read keeps what it names from going, and can be made only under names that are
/// there.
pub(super) fn in_place(
    from: &Object,
    to: &Object,
    unsettled: &Unsettled,
    sides: &Sides<'_>,
) -> Option<Object> {
    let replaces = |object: &Object| match object.create.as_slice() {
        [only] => only.starts_with("CREATE OR REPLACE"),
        _ => false,
    };
    let routine = matches!(from.id.kind, ObjectKind::Function | ObjectKind::Procedure);
    let old = match routine && !is_read(from) {
        // Its arguments and result may be rows of what has another name.
        true => sides.under_new_names(from).unwrap_or_else(|| from.clone()),
        false => unsettled.settled(from, sides)?,
    };
    let stays = if routine {
        let (before, after) = (signature(&old.create), signature(&to.create));
        before.is_some() && before == after && replaces(&old) && replaces(to)
    } else {
        let (there, back) = (altered(&old, to), altered(to, &old));
        let seen = || {
            let all = there.iter().chain(&back).flatten();
            let disturbed: BTreeSet<Disturbed> = all.filter_map(|sql| disturbs(sql)).collect();
            from.id.kind == ObjectKind::ForeignTable && is_seen(from, &disturbed, sides)
        };
        there.is_some() && back.is_some() && !seen() && !holds_values_of(from, sides)
    };
    stays.then_some(old)
}

/// Whether nothing is left to change once what is beneath an object has its new names.
pub(super) fn is_same(old: &Object, to: &Object) -> bool {
    let unchanged = altered(old, to).is_some_and(|sql| sql.is_empty());
    unchanged && old.comment == to.comment
}

/// Whether anything stands in the way of what a foreign table's columns lose: a table with a column of its row
/// type only in that of another type.
fn is_seen(object: &Object, disturbed: &BTreeSet<Disturbed>, sides: &Sides<'_>) -> bool {
    let needs = |needed: &[ObjectId]| needed.contains(&object.id);
    let seen = |schema: &Schema| {
        let mut objects = schema.objects.values();
        let mut tables = schema.tables.values();
        !disturbed.is_empty() && objects.any(|it| needs(&it.depends_on))
            || disturbed.contains(&Disturbed::Type) && tables.any(|it| needs(&it.depends_on))
    };
    seen(sides.from) || seen(sides.to)
}

/// Whether values that were computed with an object are kept somewhere: in an index, a generated column, a
/// materialized view. They are computed anew when it goes and comes, and would be wrong otherwise; those of a materialized
/// view over a view are in any case (`refreshed`).
pub(super) fn holds_values_of(object: &Object, sides: &Sides<'_>) -> bool {
    let computes = matches!(
        object.id.kind,
        ObjectKind::View
            | ObjectKind::Aggregate
            | ObjectKind::TextSearchConfiguration
            | ObjectKind::TextSearchDictionary
            | ObjectKind::Language
            | ObjectKind::ForeignTable
            | ObjectKind::Server
            | ObjectKind::ForeignDataWrapper
            | ObjectKind::UserMapping
    ) || is_stored_by(&object.id);
    let it = BTreeSet::from([object.id.clone()]);
    // A column of a foreign table's row type keeps its values.
    let rows = object.id.kind == ObjectKind::ForeignTable;
    let tables = sides.from.tables.keys().filter(|_| !rows);
    let tables = tables.map(ObjectId::table);
    let objects = sides.from.objects.keys();
    let anew = object.id.kind == ObjectKind::View;
    let views = objects.filter(|id| id.kind == ObjectKind::MaterializedView && !anew);
    let mut keepers = tables.chain(views.cloned());
    computes && keepers.any(|keeper| sides.from.reaches(&keeper, &it))
}

/// Whether the members of an operator family, other than those of its classes, say what an index holds, and not
/// only what it is asked.
fn is_stored_by(id: &ObjectId) -> bool {
    let method = id.arguments.as_deref();
    id.kind == ObjectKind::OperatorFamily && !matches!(method, Some("btree" | "hash"))
}
