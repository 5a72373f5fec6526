//! Which objects change where they stand, instead of going and coming back.

use std::collections::BTreeSet;

use super::Sides;
use super::reach::is_read;
use crate::dialect::postgres::alter::{Disturbed, altered, disturbs};
use crate::dialect::postgres::definition::signature;
use crate::schema::{Object, ObjectId, ObjectKind, Schema};

/// What has another name afterwards, or is gone, in part or as a whole, by its old name.
#[derive(Default)]
pub(super) struct Unsettled {
    pub renamed: BTreeSet<ObjectId>,
    /// Whole tables.
    pub dropped: BTreeSet<ObjectId>,
    /// All else, and tables that lose a column.
    pub gone: BTreeSet<ObjectId>,
}

impl Unsettled {
    pub(super) fn holds(&self, id: &ObjectId) -> bool {
        [&self.renamed, &self.dropped, &self.gone]
            .iter()
            .any(|of| of.contains(id))
    }

    /// An object as it is while all of that has its new names, where it needs nothing that is gone and its text can be told.
    pub(super) fn settled(&self, object: &Object, sides: &Sides<'_>) -> Option<Object> {
        let needs = |of: &BTreeSet<ObjectId>| object.depends_on.iter().any(|id| of.contains(id));
        // PostgreSQL takes a table that goes out of publications.
        let published = object.id.kind == ObjectKind::Publication;
        if needs(&self.gone) || !published && needs(&self.dropped) {
            return None;
        }
        match needs(&self.renamed) {
            true => sides.under_new_names(object),
            false => Some(object.clone()),
        }
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
        true => from.clone(),
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
/// materialized view. They are computed anew when it goes and comes, and would be wrong otherwise.
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
    let views = objects.filter(|id| id.kind == ObjectKind::MaterializedView);
    let mut keepers = tables.chain(views.cloned());
    computes && keepers.any(|keeper| sides.from.reaches(&keeper, &it))
}

/// Whether the members of an operator family, other than those of its classes, say what an index holds, and not
/// only what it is asked.
fn is_stored_by(id: &ObjectId) -> bool {
    let method = id.arguments.as_deref();
    id.kind == ObjectKind::OperatorFamily && !matches!(method, Some("btree" | "hash"))
}
