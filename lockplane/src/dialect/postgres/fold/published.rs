//! Publications that let go of some tables while columns of these change, and stay for all others.

use super::reach::Reach;
use super::{Sides, names};
use crate::dialect::postgres::alter::{altered, without};
use crate::schema::{Object, ObjectKind, QName};

/// A publication without the tables of which it names such columns.
pub(super) fn loosened(
    it: &Object,
    wanted: &Object,
    reach: &Reach<'_>,
    sides: &Sides<'_>,
) -> Option<Object> {
    let moved = sides.moved.objects.get(&wanted.id);
    let renamed = moved.is_none_or(|moved| moved.create != it.create);
    let mut needed = it.depends_on.iter();
    let gone = needed.any(|id| reach.objects.contains(id) || reach.types.contains(id));
    let ([sql], ObjectKind::Publication, false) =
        (it.create.as_slice(), it.id.kind, renamed || gone)
    else {
        return None;
    };
    let columns = reach.retyped.iter().chain(&reach.recast);
    let named = |table: &QName, text: &str| {
        let mut own = columns.clone().filter(|(of, _)| of == table);
        own.any(|(_, column)| names(text, column))
    };
    let bare = Object {
        create: vec![without(sql, named)?],
        ..it.clone()
    };
    let both = altered(&bare, wanted).is_some() && altered(wanted, &bare).is_some();
    both.then_some(bare)
}
