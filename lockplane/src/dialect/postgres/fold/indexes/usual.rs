//! What PostgreSQL calls an index or key that it makes for a partition.

use super::Part;
use crate::dialect::postgres::ddl::key_columns;
use crate::schema::{Constraint, ConstraintKind, IndexKey, Table};
use crate::sql::{Dialect, tokens};

/// The longest name, in bytes (`NAMEDATALEN - 1`).
const LONGEST: usize = 63;

/// Whether one has the name that PostgreSQL chooses for it, whatever others the table has.
pub(super) fn is_called_so(table: &Table, part: Part<'_>) -> bool {
    let name = usual(table, part);
    let mut others = Part::all(table).filter(|it| *it != part);
    name.as_deref() == Some(part.name()) && !others.any(|it| usual(table, it) == name)
}

/// The name, where that is plain (its source: `ChooseIndexName`).
fn usual(table: &Table, part: Part<'_>) -> Option<String> {
    let (columns, label) = match part {
        Part::Index(index) => (plain(&index.keys, &index.include)?, "idx"),
        Part::Key(key) => of_key(key)?,
    };
    let name = std::iter::once(table.name.name.clone())
        .chain(columns)
        .chain([label.to_owned()]);
    let name = name.collect::<Vec<String>>().join("_");
    (name.len() <= LONGEST).then_some(name)
}

fn of_key(key: &Constraint) -> Option<(Vec<String>, &'static str)> {
    Some(match &key.kind {
        ConstraintKind::PrimaryKey(_) => (Vec::new(), "pkey"),
        ConstraintKind::Exclude { definition } => (excluded(definition)?, "excl"),
        ConstraintKind::Unique(unique) => {
            let columns = plain(key_columns(&key.kind), &unique.include)?;
            (columns, if key.excludes() { "excl" } else { "key" })
        }
        _ => return None,
    })
}

fn plain(keys: &[IndexKey], include: &[String]) -> Option<Vec<String>> {
    let columns = keys.iter().map(|key| key.as_column().map(str::to_owned));
    columns.chain(include.iter().cloned().map(Some)).collect()
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
