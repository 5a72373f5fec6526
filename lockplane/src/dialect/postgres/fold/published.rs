//! Publications that let go of some tables while these go, become unlogged or columns of them change, and stay for all
//! others.

use super::in_place::is_same;
use super::reach::Reach;
use super::{Sides, names};
use crate::dialect::postgres::alter::{altered, without};
use crate::diff::Change;
use crate::schema::{Object, ObjectId, ObjectKind, QName, Schema};

/// Those that name a table.
pub(super) fn naming<'s>(
    table: &QName,
    schema: &'s Schema,
) -> impl Iterator<Item = &'s ObjectId> + use<'s> {
    let table = ObjectId::table(table);
    let all = schema.objects.values();
    let all = all.filter(|it| it.id.kind == ObjectKind::Publication);
    all.filter(move |it| it.depends_on.contains(&table))
        .map(|it| &it.id)
}

/// How a publication lets go of the tables that go or become unlogged, or of which it names such columns, before that, and
/// what is left to change after it.
pub(super) fn loosened(
    it: &Object,
    wanted: &Object,
    reach: &Reach<'_>,
    sides: &Sides<'_>,
) -> Option<Vec<Change>> {
    let mut needed = it
        .depends_on
        .iter()
        .filter(|id| id.kind != ObjectKind::Table);
    let gone = needed.any(|id| reach.objects.contains(id) || reach.types.contains(id));
    let ([sql], ObjectKind::Publication, false) = (it.create.as_slice(), it.id.kind, gone) else {
        return None;
    };
    let columns = reach.retyped.iter().chain(&reach.recast);
    let columns = columns.chain(&reach.shortened);
    let lets_go = |table: &QName, text: &str| {
        let mut own = columns.clone().filter(|(of, _)| of == table);
        let goes =
            reach.objects.contains(&ObjectId::table(table)) || reach.unlogged.contains(table);
        goes || own.any(|(_, column)| names(text, column))
    };
    let bare = Object {
        create: vec![without(sql, lets_go)?],
        ..it.clone()
    };
    let left = sides.under_new_names(&bare)?;
    let both = altered(&left, wanted).is_some() && altered(wanted, &left).is_some();
    let back = (!is_same(&left, wanted)).then(|| Change::ReplaceObject {
        from: left,
        to: wanted.clone(),
    });
    let goes = Change::Loosen {
        from: it.clone(),
        to: bare,
    };
    both.then(|| [goes].into_iter().chain(back).collect())
}
