//! Constraints and indexes, in a line each.

use lockplane::schema::{
    Action, Constraint, ConstraintKind, ForeignKey, Index, IndexKey, Key, Order, QName,
};

/// `check positive: price > 0`.
pub(crate) fn constraint(constraint: &Constraint) -> String {
    let name = constraint.name.as_deref().unwrap_or("");
    let (kind, rest) = match &constraint.kind {
        ConstraintKind::PrimaryKey(key) => ("primary key", format!("({})", keys(&key.columns))),
        ConstraintKind::Unique(unique) => ("unique", format!("({})", keys(&unique.columns))),
        ConstraintKind::Check { expression, .. } => ("check", format!("({expression})")),
        ConstraintKind::ForeignKey(key) => ("foreign key", foreign_key(key)),
        ConstraintKind::Exclude { definition } => ("exclude", definition.clone()),
    };
    let text = match name {
        "" => format!("{kind} {rest}"),
        name => format!("{kind} {name} {rest}"),
    };
    attached(text, constraint.attached_to.as_ref())
}

fn attached(text: String, whole: Option<&QName>) -> String {
    match whole {
        Some(whole) => format!("{text} attached to {}", whole.name),
        None => text,
    }
}

/// `index by_title (lower(title) desc) where deleted_at IS NULL`.
pub(crate) fn index(index: &Index) -> String {
    let mut text = match index.unique {
        true => "unique index ".to_owned(),
        false => "index ".to_owned(),
    };
    text.push_str(&index.name);
    if let Some(method) = &index.method {
        text.push_str(&format!(" using {method}"));
    }
    text.push_str(&format!(" ({})", keys(&index.keys)));
    if let Some(predicate) = &index.predicate {
        text.push_str(&format!(" where {predicate}"));
    }
    attached(text, index.attached_to.as_ref())
}

fn keys(keys: &[IndexKey]) -> String {
    let each = keys.iter().map(|key| {
        let text = match &key.key {
            Key::Column(name) | Key::Expression(name) => name,
        };
        match key.order {
            Order::Asc => text.clone(),
            Order::Desc => format!("{text} desc"),
        }
    });
    each.collect::<Vec<_>>().join(", ")
}

fn foreign_key(key: &ForeignKey) -> String {
    let target = match key.referenced_columns.is_empty() {
        true => key.references.to_string(),
        false => format!("{}({})", key.references, key.referenced_columns.join(", ")),
    };
    let mut text = format!("({}) -> {target}", key.columns.join(", "));
    for (word, action) in [("delete", key.on_delete), ("update", key.on_update)] {
        if let Some(action) = action_name(action) {
            text.push_str(&format!(" on {word} {action}"));
        }
    }
    text
}

fn action_name(action: Action) -> Option<&'static str> {
    match action {
        Action::NoAction => None,
        Action::Restrict => Some("restrict"),
        Action::Cascade => Some("cascade"),
        Action::SetNull => Some("set null"),
        Action::SetDefault => Some("set default"),
    }
}
