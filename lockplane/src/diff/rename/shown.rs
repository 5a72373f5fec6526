//! Columns of views under other names: they keep theirs while what they show is renamed.

use std::collections::BTreeSet;

use super::Renames;
use crate::schema::{Object, ObjectKind, QName, Schema};
use crate::sql::shown;

impl Renames {
    /// Columns of views that show the same under another name. Whether there were any: a view that reads one of
    /// those may only then be seen to be the same.
    pub(super) fn find_shown(&mut self, from: &Schema, to: &Schema) -> bool {
        let mut found = Vec::new();
        // Rules say what they do in the view's words.
        let rules = from.objects.keys().filter(|id| id.kind == ObjectKind::Rule);
        let ruled: BTreeSet<&QName> = rules.filter_map(|id| id.on.as_ref()).collect();
        let views = from.objects.values().filter(|it| is_view(it));
        for object in views.filter(|it| !ruled.contains(&it.id.name)) {
            let wanted = to.objects.get(&self.object(&object.id));
            let name = &object.id.name;
            let (Some(wanted), false) = (wanted, self.columns.contains_key(name)) else {
                continue;
            };
            let moved = self.definition(object).unwrap_or_default();
            if let Some(columns) = shown::otherwise(&moved, &wanted.create) {
                found.push((name.clone(), columns));
            }
        }
        let any = !found.is_empty();
        self.columns.extend(found);
        any
    }

    /// A definition with the new names of the columns that it shows.
    pub(super) fn show(&self, object: &Object, create: Vec<String>) -> Option<Vec<String>> {
        let columns = self.columns.get(&object.id.name);
        let Some(columns) = columns.filter(|_| is_view(object)) else {
            return Some(create);
        };
        shown::called(&create, columns)
    }
}

pub(super) fn is_view(object: &Object) -> bool {
    matches!(
        object.id.kind,
        ObjectKind::View | ObjectKind::MaterializedView
    )
}
