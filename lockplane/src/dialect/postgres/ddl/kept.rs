//! Rows that outlive their table.

use super::types::continued;
use super::{Draft, name};
use crate::diff::{Kept, KeptColumn, KeptIdentity, KeptRows, LoneColumn, Way};
use crate::schema::{QName, SequenceOptions};
use crate::sql::{ident, literal};
use crate::step::Lock;

/// Takes the rows out of the old table; the undo puts them back into it.
pub(super) fn keep(kept: &Kept) -> Draft {
    let columns = each(kept, Way::There, |column| {
        let text = column.using.is_none() && column.old_type.is_some();
        taken(&column.old, text, column.collated[0], &column.new)
    });
    let back = each(kept, Way::Back, |column| {
        as_typed(&column.new, &column.old_type, column.new_type.is_some())
    });
    let (old, new) = ends(kept);
    let mut sql = vec![aside(
        kept,
        &columns,
        &shown(&kept.from, kept.old_rows),
        &kept.left,
    )];
    sql.extend(old.positions(kept));
    let undo = filled(kept, &old, &new, &back, &kept.lost);
    Draft::locking(Lock::AccessExclusive, sql, undo)
}

/// Puts the rows into the new table; the undo takes them out again.
pub(super) fn fill(kept: &Kept) -> Draft {
    let columns = each(kept, Way::There, |column| {
        let value = match &column.using {
            Some(using) => format!("({using})"),
            None => as_typed(&column.new, &column.new_type, column.old_type.is_some()),
        };
        match &column.backfill {
            Some(other) => format!("coalesce({value}, {other})"),
            None => value,
        }
    });
    let back = each(kept, Way::Back, |column| {
        let text = column.new_type.is_some();
        taken(&column.new, text, column.collated[1], &column.new)
    });
    let (old, new) = ends(kept);
    let mut undo = vec![aside(
        kept,
        &back,
        &shown(&kept.to, kept.new_rows),
        &kept.joined,
    )];
    undo.extend(new.positions(kept));
    Draft::locking(
        Lock::AccessExclusive,
        filled(kept, &new, &old, &columns, &kept.filled),
        undo,
    )
    .losing(mixed(kept))
}

/// One of the two tables.
struct End<'k> {
    table: &'k QName,
    /// On which way rows are put into it.
    way: Way,
    identities: &'k [KeptIdentity],
    called: fn(&KeptColumn) -> &String,
}

fn ends(kept: &Kept) -> (End<'_>, End<'_>) {
    let old = End {
        table: &kept.from,
        way: Way::Back,
        identities: &kept.identities,
        called: |column| &column.old,
    };
    let new = End {
        table: &kept.to,
        way: Way::There,
        identities: &kept.new_identities,
        called: |column| &column.new,
    };
    (old, new)
}

impl End<'_> {
    /// Where the identity columns are, kept in tables of their own.
    fn positions(&self, kept: &Kept) -> Vec<String> {
        let all = self.identities.iter().enumerate();
        let known = all.filter_map(|(at, it)| Some((at, it.sequence.as_ref()?)));
        let keep = known.map(|(at, sequence)| {
            let place = name(&place(kept, at));
            format!(
                "CREATE TABLE {place} AS SELECT last_value, is_called FROM {}",
                name(sequence)
            )
        });
        keep.collect()
    }

    /// The place of a column's position, and how it counted there.
    fn position(&self, kept: &Kept, column: &KeptColumn) -> Option<(QName, &SequenceOptions)> {
        let mut all = self.identities.iter().enumerate();
        let (at, identity) = all.find(|(_, it)| it.column == *(self.called)(column))?;
        identity.sequence.as_ref()?;
        Some((place(kept, at), &identity.options))
    }
}

fn place(kept: &Kept, at: usize) -> QName {
    let name = format!("{}_at_{}", kept.aside.name, at + 1);
    kept.aside.sibling(name)
}

/// A table that became a partition may hold rows of both afterwards; it keeps them all.
fn mixed(kept: &Kept) -> Option<String> {
    let joined: Vec<String> = kept.joined.iter().map(ToString::to_string).collect();
    let joined = joined.join(", ");
    (!kept.joined.is_empty())
        .then(|| format!("the rows of {} that are in {joined} by then", kept.from))
}

fn each(kept: &Kept, way: Way, with: impl Fn(&KeptColumn) -> String) -> String {
    let carried = kept.columns.iter().filter(|it| it.carried.on(way));
    let columns: Vec<String> = carried.map(with).collect();
    columns.join(", ")
}

/// A column as it is kept: as text where its type may be gone by then, and with the usual collation where its own may.
fn taken(column: &str, as_text: bool, collated: bool, called: &str) -> String {
    let text = if as_text { "::text" } else { "" };
    let usual = match collated {
        true => " COLLATE pg_catalog.\"default\"",
        false => "",
    };
    let renamed = match column == called && !as_text && !collated {
        true => String::new(),
        false => format!(" AS {}", ident(called)),
    };
    format!("{}{text}{usual}{renamed}", ident(column))
}

fn as_typed(column: &str, ty: &Option<String>, is_text: bool) -> String {
    let text = if is_text { "" } else { "::text" };
    let ty = ty.as_ref().map(|ty| match ty.as_str() {
        "text" => text.to_owned(),
        _ => format!("{text}::{ty}"),
    });
    format!("{}{}", ident(column), ty.unwrap_or_default())
}

fn shown(table: &QName, rows: KeptRows) -> String {
    match rows {
        KeptRows::Own => format!("ONLY {}", name(table)),
        KeptRows::OfPartitions => name(table),
    }
}

fn aside(kept: &Kept, columns: &str, from: &str, without: &[QName]) -> String {
    let others: Vec<String> = without
        .iter()
        .map(|table| format!("{}::regclass", literal(&name(table))))
        .collect();
    let condition = match others.is_empty() {
        true => String::new(),
        false => format!(" WHERE tableoid NOT IN ({})", others.join(", ")),
    };
    format!(
        "CREATE TABLE {} AS SELECT {columns} FROM {from}{condition}",
        name(&kept.aside)
    )
}

fn filled(
    kept: &Kept,
    to: &End<'_>,
    from: &End<'_>,
    values: &str,
    others: &[LoneColumn],
) -> Vec<String> {
    let mut columns = each(kept, to.way, |column| ident((to.called)(column)));
    let mut values = values.to_owned();
    for other in others {
        columns.push_str(&format!(", {}", ident(&other.name)));
        values.push_str(&format!(", {}", other.value));
    }
    let overriding = match to.identities.is_empty() {
        true => "",
        false => " OVERRIDING SYSTEM VALUE",
    };
    let insert = format!(
        "INSERT INTO {} ({columns}){overriding} SELECT {values} FROM {}",
        name(to.table),
        name(&kept.aside)
    );
    let goes_on = to.identities.iter().map(|identity| {
        let column = &identity.column;
        let mut same = kept.columns.iter().filter(|it| (to.called)(it) == column);
        let before = same.find_map(|it| from.position(kept, it));
        let before: Vec<_> = before
            .iter()
            .map(|(place, counts)| (place, *counts))
            .collect();
        continued(to.table, column, &identity.options, &before)
    });
    let asides = from.identities.iter().enumerate();
    let asides = asides.filter(|(_, it)| it.sequence.is_some());
    let places = asides.map(|(at, _)| place(kept, at));
    let drops = places.chain([kept.aside.clone()]);
    let drops = drops.map(|table| format!("DROP TABLE {}", name(&table)));
    std::iter::once(insert)
        .chain(goes_on)
        .chain(drops)
        .collect()
}
