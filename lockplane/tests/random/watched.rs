//! What is read from a database before and after, and has to stay.

use lockplane::plan::Plan;
use lockplane::schema::{Covered, QName, Rights, Schema};
use lockplane::sql::qualified;
use lockplane::validate::Rows;
use lockplane::{Dialect, source};

use super::bench::Bench;
use super::failure::{Failure, Outcome, at, unless};
use super::grammar::Kept;

/// Which tables have rows.
pub async fn filled(bench: &mut Bench, schema: &Schema) -> Outcome<Rows> {
    let mut found = std::collections::BTreeSet::new();
    let asked: Vec<String> = schema
        .tables
        .keys()
        .enumerate()
        .map(|(at, name)| {
            let table = qualified(&name.namespace, &name.name);
            format!("SELECT '{at}' WHERE EXISTS (SELECT 1 FROM {table})")
        })
        .collect();
    if asked.is_empty() {
        return Ok(Rows::Unknown);
    }
    let rows = bench
        .texts(&asked.join(" UNION ALL "))
        .await
        .map_err(at("counting rows"))?;
    for row in rows {
        let at: usize = row.parse().unwrap();
        found.extend(schema.tables.keys().nth(at).cloned());
    }
    Ok(Rows::In(found))
}

pub async fn live(bench: &Bench, covers: &Covered) -> Outcome<Schema> {
    source::live_covering(&bench.target, covers)
        .await
        .map_err(at("introspection"))
}

/// What the plan is not about is everybody's as it was, as far as it is there on both sides.
pub fn others_keep_theirs(covers: &Covered, before: &Schema, now: &Schema) -> Outcome<()> {
    let unstated = |rights: &Rights| {
        let mut rights = rights.clone();
        rights.owner.take_if(|_| covers.owners.contains(&rights.of));
        rights.columns.clear();
        let stated = covers.privileges.contains(&rights.of);
        rights.grants = (!stated).then(|| rights.effective());
        rights
    };
    for (id, had) in &before.rights {
        let mut had = unstated(had);
        let mut has = now.rights.get(id).map_or_else(|| had.clone(), unstated);
        // A sequence that belongs to a column has no owner of its own.
        had.owner.take_if(|_| has.owner.is_none());
        has.owner.take_if(|_| had.owner.is_none());
        unless(has == had, "unstated rights", || {
            format!("{had:#?}\nbecame {has:#?}")
        })?;
    }
    Ok(())
}

pub fn same_values(
    before: &[Vec<String>],
    after: &[Vec<String>],
    stage: &'static str,
) -> Outcome<()> {
    let mut tables = before.iter().zip(after);
    match tables.find(|(before, after)| before != after) {
        None => Ok(()),
        Some((before, after)) => Err(Failure {
            stage,
            words: format!("{before:#?}\nbecame {after:#?}"),
        }),
    }
}

/// The values that have to stay, table by table; `side` is 0 under the old names and 1 under the new.
pub async fn values(bench: &mut Bench, kept: &[Kept], side: usize) -> Outcome<Vec<Vec<String>>> {
    let mut values = Vec::new();
    for table in kept {
        let columns: Vec<String> = table
            .columns
            .iter()
            .map(|names| format!("coalesce({}, 'NULL')", names[side]))
            .collect();
        let sql = format!(
            "SELECT {} FROM {}",
            columns.join(" || ' | ' || "),
            table.tables[side]
        );
        values.push(bench.texts(&sql).await.map_err(at("reading rows"))?);
    }
    Ok(values)
}

/// Tables that are the same on both sides and, unless only a rebuild could move their rows, that no
/// step names, nor what they inherit from: what is done to that is done to them.
pub fn untouched(from: &Schema, to: &Schema, plan: &Plan) -> Vec<QName> {
    let sql = plan.steps.iter().flat_map(|step| &step.sql);
    let sql: String = sql.map(ToString::to_string).collect();
    let same = from.tables.iter();
    let same = same.filter(|(name, table)| to.tables.get(*name) == Some(table));
    let names = same.map(|(name, _)| name);
    let names = names.filter(|name| plan.dialect == Dialect::Sqlite || !is_named(name, from, &sql));
    names.cloned().collect()
}

/// Whether a table, or one that it inherits from, is named in the steps.
fn is_named(name: &QName, schema: &Schema, sql: &str) -> bool {
    let table = schema.tables.get(name);
    let mut above = table.into_iter().flat_map(|it| it.options.parents());
    sql.contains(&qualified(&name.namespace, &name.name))
        || above.any(|parent| is_named(parent, schema, sql))
}

/// Where the rows of some tables are, and who wrote them there: another place is a rewrite.
pub async fn places(bench: &mut Bench, tables: &[QName]) -> Outcome<Vec<Vec<String>>> {
    let mut places = Vec::new();
    for name in tables {
        let table = qualified(&name.namespace, &name.name);
        let sql = format!(
            "SELECT {} FROM {}{table}",
            bench.row_place(&name.name),
            bench.only()
        );
        places.push(bench.texts(&sql).await.map_err(at("reading rows"))?);
    }
    Ok(places)
}
