//! Which columns of a table were renamed.

use std::collections::{BTreeMap, BTreeSet};

use super::{applicable, spelled, without_taken};
use crate::diff::Hints;
use crate::schema::{QName, Schema, Table};
use crate::sql::Dialect;

/// The tables that a table inherits from, at whatever distance.
pub(super) fn ancestors<'s>(table: &'s Table, schema: &'s Schema) -> BTreeSet<&'s QName> {
    let mut all: BTreeSet<&QName> = table.options.parents().collect();
    loop {
        let parents = all.iter().filter_map(|name| schema.tables.get(*name));
        let more: BTreeSet<&QName> = parents.flat_map(|it| it.options.parents()).collect();
        if more.is_subset(&all) {
            return all;
        }
        all.extend(more);
    }
}

pub(super) fn column_renames(
    dialect: Dialect,
    from: &Table,
    to: &Table,
    ancestors: &BTreeSet<&QName>,
    hints: &Hints,
) -> BTreeMap<String, String> {
    let same = |a: &String, b: &String| dialect.same_name(a, b);
    let goes = |old: &QName, olds: &[String]| {
        ancestors.contains(old) && olds.iter().all(|old| to.column(old).is_none())
    };
    let of_table = hints.renamed_columns.iter().filter(|((table, _), olds)| {
        let own = same(&table.name, &to.name.name) && table.namespace == to.name.namespace;
        // An heir has no place for a hint on a column that it inherits.
        own || goes(table, olds)
    });
    let names = |table: &Table| {
        let columns = table.columns.iter();
        columns.map(|column| column.name.clone()).collect()
    };
    let (old, new): (BTreeSet<String>, BTreeSet<String>) = (names(from), names(to));
    let wanted = of_table.map(|((_, new), olds)| (new.clone(), olds.clone()));
    let mut wanted = without_taken(spelled(wanted, &old, &new, same), &old, same);
    for new in &to.columns {
        let mut same = from
            .columns
            .iter()
            .filter(|old| dialect.same_name(&old.name, &new.name));
        if let Some(old) = same.find(|old| old.name != new.name) {
            wanted.push((new.name.clone(), vec![old.name.clone()]));
        }
    }
    applicable(wanted, &old, &new)
}
