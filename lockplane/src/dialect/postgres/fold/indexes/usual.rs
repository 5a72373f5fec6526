//! What PostgreSQL calls a key that it makes for a partition.

use crate::dialect::postgres::ddl::key_columns;
use crate::schema::{Constraint, ConstraintKind, IndexKey, Table};
use crate::sql::{Dialect, tokens};

/// The longest name, in bytes (`NAMEDATALEN - 1`).
const LONGEST: usize = 63;

/// Whether such a key has the name that PostgreSQL chooses for it.
pub(super) fn is_called_so(table: &Table, key: &Constraint) -> bool {
    let name = usual(table, key);
    let mut others = table.constraints.iter().filter(|it| *it != key);
    name == key.name && !others.any(|it| it.is_given() && usual(table, it) == name)
}

/// The name, where that is plain (its source: `ChooseIndexName`).
fn usual(table: &Table, key: &Constraint) -> Option<String> {
    let columns = match &key.kind {
        ConstraintKind::PrimaryKey(_) => Vec::new(),
        ConstraintKind::Exclude { definition } => excluded(definition)?,
        kind => {
            let columns = key_columns(kind).iter().map(IndexKey::as_column);
            columns
                .map(|it| it.map(str::to_owned))
                .collect::<Option<_>>()?
        }
    };
    let label = match key.kind {
        ConstraintKind::PrimaryKey(_) => "pkey",
        _ => "excl",
    };
    let name = std::iter::once(table.name.name.clone())
        .chain(columns)
        .chain([label.to_owned()]);
    let name = name.collect::<Vec<String>>().join("_");
    (name.len() <= LONGEST).then_some(name)
}

/// The columns of an exclusion constraint, if it has nothing but columns.
fn excluded(definition: &str) -> Option<Vec<String>> {
    let dialect = Dialect::Postgres;
    let all = tokens(definition, dialect);
    let all: Vec<_> = all.iter().filter(|token| !token.is_blank()).collect();
    let first = all.iter().position(|token| token.is_symbol('('))? + 1;
    let (mut columns, mut depth, mut starts) = (Vec::new(), 1, true);
    for (at, token) in all.iter().enumerate().skip(first) {
        let called = all.get(at + 1).is_some_and(|next| next.is_symbol('('));
        if std::mem::take(&mut starts) {
            columns.push(token.name(dialect).filter(|_| !called)?);
        }
        match token {
            it if it.is_symbol('(') => depth += 1,
            it if it.is_symbol(')') => depth -= 1,
            it if it.is_symbol(',') => starts = depth == 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    Some(columns)
}

#[cfg(test)]
mod tests {
    use super::excluded;

    #[test]
    fn the_columns_of_an_exclusion_constraint_are_read() {
        let columns = |text| excluded(text).map(|all| all.join(" "));
        let plain = "EXCLUDE USING gist (id inet_ops WITH &&, \"a (b\" gist_trgm_ops (siglen='32') WITH =) WHERE (id > 1)";
        assert_eq!(columns(plain).as_deref(), Some("id a (b"));
        assert_eq!(columns("EXCLUDE USING gist (lower(id) WITH =)"), None);
        assert_eq!(
            columns("EXCLUDE USING gist (a WITH =, (b + 1) WITH =)"),
            None
        );
    }
}
