//! What needs a key itself: a query that groups by a primary key and shows other columns ("SELECT", `GROUP BY`), and one
//! that names the key of a conflict ("INSERT", `ON CONFLICT ON CONSTRAINT`).

use crate::diff::TableChange;
use crate::schema::{Constraint, ConstraintKind, Object, ObjectId, QName, Schema, View};
use crate::sql::{Dialect, Token, tokens};

/// What cannot stay while a constraint of a table is away.
pub(super) fn users<'s>(
    table: &QName,
    what: &TableChange,
    from: &'s Schema,
) -> impl Iterator<Item = &'s ObjectId> {
    let gone = match what {
        TableChange::DropConstraint(constraint) => Some(constraint.clone()),
        _ => None,
    };
    let id = ObjectId::table(table);
    let all = from.objects.values();
    let near = all.filter(move |object| {
        object.depends_on.contains(&id) || object.id.on.as_ref() == Some(&id.name)
    });
    let table = table.clone();
    let users = near.filter(move |object| {
        let key = gone.as_ref();
        key.is_some_and(|key| match &object.view.0 {
            view if view.is_known() => needs(view, &table, key),
            _ => uses(object, key),
        })
    });
    users.map(|object| &object.id)
}

fn needs(view: &View, table: &QName, key: &Constraint) -> bool {
    let mut keys = view.keys.iter();
    keys.any(|(of, name)| of == table && key.name.as_ref() == Some(name))
}

fn uses(object: &Object, key: &Constraint) -> bool {
    let primary = matches!(key.kind, ConstraintKind::PrimaryKey(_));
    object.create.iter().any(|sql| {
        let all = tokens(sql, Dialect::Postgres);
        let all: Vec<Token<'_>> = all.into_iter().filter(|it| !it.is_blank()).collect();
        all.windows(2).any(|pair| {
            let [one, other] = [&pair[0], &pair[1]];
            let named = || other.name(Dialect::Postgres) == key.name && key.name.is_some();
            (primary && one.is_word("group") && other.is_word("by"))
                || (one.is_word("constraint") && named())
        })
    })
}
