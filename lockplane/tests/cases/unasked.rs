//! What no plan is asked about and has to stay as it is all the same.

use std::collections::{BTreeMap, BTreeSet};

use lockplane::diff::Hints;
use lockplane::schema::{Covered, Rights, Schema};
use lockplane::source;
use lockplane::sql::{Dialect, literal};

use crate::database::Database;
use crate::{Outcome, Way, same};

/// A database as it is with everybody's rights, which materialized views hold rows, and where sequences are.
pub struct Unasked {
    pub live: Schema,
    filled: BTreeSet<String>,
    unfilled: BTreeSet<String>,
    counters: Counters,
}

impl Unasked {
    pub async fn read(database: &Database, dialect: Dialect) -> Outcome<Self> {
        let all = Covered::everything();
        Ok(Self {
            live: source::live_covering(database.target(), &all).await?,
            filled: views(database, dialect, "relispopulated").await?,
            unfilled: views(database, dialect, "NOT relispopulated").await?,
            counters: counters(database, dialect).await?,
        })
    }

    /// After the way forward: what is there on both sides has what it had. Where something is renamed,
    /// one name may stand for two objects, and nothing is said.
    pub fn kept(&self, now: &Self, way: &Way) -> Outcome<()> {
        if way.hints != Hints::default() {
            return Ok(());
        }
        if let Some(view) = self.filled.intersection(&now.unfilled).next() {
            return Err(format!("{view} has lost its rows").into());
        }
        moved(&self.counters, &now.counters, |_, was, is| {
            is.next != was.next
        })?;
        for (id, had) in &self.live.rights {
            let Some(mut has) = now.live.rights.get(id).map(|has| unstated(has, way)) else {
                continue;
            };
            let mut had = unstated(had, way);
            // A sequence that belongs to a column has no owner of its own.
            had.owner.take_if(|_| has.owner.is_none());
            has.owner.take_if(|_| had.owner.is_none());
            if let Some(table) = way.to.tables.get(&id.name) {
                had.columns
                    .retain(|column, _| table.column(column).is_some());
            }
            if has != had {
                return Err(format!("rights were {had:#?}\nand are {has:#?}").into());
            }
        }
        Ok(())
    }

    fn has_column(&self, name: &str) -> bool {
        let tables = self.live.tables.values();
        let mut columns = tables.flat_map(|it| it.columns.iter().map(move |column| (it, column)));
        columns.any(|(it, column)| {
            let of = &it.name;
            name == [of.namespace.as_str(), &of.name, &column.name].join(".")
        })
    }

    /// After the rollback, with what there was in between.
    pub fn same(&self, there: &Self, now: &Self) -> Outcome<()> {
        let what = "after the rollback somebody else may do something";
        same(&now.live, &self.live, what)?;
        // One that was away while its column stayed counts what was inserted meanwhile; one whose bounds came
        // closer may have had to move.
        moved(&self.counters, &now.counters, |name, was, is| {
            match there.counters.get(name) {
                Some(between) => between.options == was.options && is.next != was.next,
                None => there.has_column(name) && was.repeats(is),
            }
        })?;
        match now.filled == self.filled {
            true => Ok(()),
            false => Err(format!("rows were in {:?}, are in {:?}", self.filled, now.filled).into()),
        }
    }
}

/// What a plan was not asked about.
fn unstated(rights: &Rights, way: &Way) -> Rights {
    let mut rights = rights.clone();
    rights
        .owner
        .take_if(|_| way.covers.owners.contains(&rights.of));
    let stated = way.covers.privileges.contains(&rights.of);
    rights.grants = (!stated).then(|| rights.effective());
    if stated {
        rights.columns.clear();
    }
    rights
}

async fn views(database: &Database, dialect: Dialect, which: &str) -> Outcome<BTreeSet<String>> {
    match dialect {
        Dialect::Sqlite => Ok(BTreeSet::new()),
        Dialect::Postgres => {
            let which =
                format!("SELECT oid::regclass::text FROM pg_class WHERE relkind = 'm' AND {which}");
            database.texts(which).await
        }
    }
}

/// Fills the materialized views that hold rows, each after those that it may read.
pub async fn refresh(database: &Database, dialect: Dialect) -> Outcome<()> {
    match dialect {
        Dialect::Sqlite => Ok(()),
        Dialect::Postgres => {
            let all = "DO $$ DECLARE v text; BEGIN FOR v IN SELECT oid::regclass::text FROM pg_class \
                WHERE relkind = 'm' AND relispopulated ORDER BY oid LOOP \
                EXECUTE 'REFRESH MATERIALIZED VIEW ' || v; END LOOP; END $$";
            database.run(all).await
        }
    }
}

/// Materialized views hold what their queries give.
pub async fn fresh(database: &Database, dialect: Dialect) -> Outcome<()> {
    for view in views(database, dialect, "relispopulated").await? {
        let query = format!("SELECT pg_get_viewdef({}::regclass)", literal(&view));
        for query in database.texts(query).await? {
            let query = query.trim_end_matches(';');
            let gives = format!("SELECT t::text FROM ({query}) t");
            let (holds, gives) = (
                database
                    .texts(format!("SELECT t::text FROM {view} t"))
                    .await?,
                database.texts(gives).await?,
            );
            if holds != gives {
                return Err(
                    format!("{view} holds {holds:#?}\nand its query gives {gives:#?}").into(),
                );
            }
        }
    }
    Ok(())
}

/// Sequences by the columns that they number, and by their names where they belong to none.
type Counters = BTreeMap<String, Counter>;

#[derive(Clone, Debug, PartialEq)]
struct Counter {
    options: String,
    increment: i64,
    next: i64,
}

impl Counter {
    /// Whether it gives out again what it gave out before.
    fn repeats(&self, is: &Self) -> bool {
        (is.next - self.next) * self.increment.signum() < 0
    }
}

/// Those of one time that count the same way at another one and go on elsewhere.
fn moved(
    were: &Counters,
    are: &Counters,
    has: impl Fn(&str, &Counter, &Counter) -> bool,
) -> Outcome<()> {
    let mut both = were
        .iter()
        .filter_map(|(name, was)| Some((name, was, are.get(name)?)));
    let found = both.find(|(name, was, is)| was.options == is.options && has(name, was, is));
    match found {
        None => Ok(()),
        Some((name, was, is)) => {
            Err(format!("the next value of {name} was {}, is {}", was.next, is.next).into())
        }
    }
}

async fn counters(database: &Database, dialect: Dialect) -> Outcome<Counters> {
    if dialect == Dialect::Sqlite {
        return Ok(Counters::new());
    }
    let all = database
        .texts("SELECT seqrelid::regclass::text FROM pg_sequence".to_owned())
        .await?;
    let nexts = all.iter().map(|name| {
        format!(
            "SELECT {}::regclass AS seq, seqincrement, last_value + CASE WHEN is_called THEN seqincrement ELSE 0 END AS next, \
             concat_ws(',', seqincrement, seqmin, seqmax, seqstart, seqcycle) AS options FROM {name}, pg_sequence WHERE seqrelid = {}::regclass",
            literal(name), literal(name)
        )
    });
    let nexts: Vec<String> = nexts.collect();
    if nexts.is_empty() {
        return Ok(Counters::new());
    }
    let used = "SELECT seq::text AS name, options, seqincrement, next FROM nexts \
         WHERE NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = seq AND deptype IN ('a', 'i')) \
         UNION SELECT nspname || '.' || relname || '.' || attname, options, seqincrement, next FROM nexts \
         JOIN pg_depend ON classid = 'pg_class'::regclass AND objid = seq AND deptype IN ('a', 'i') \
         JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid \
         JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace \
         UNION SELECT nspname || '.' || relname || '.' || attname, options, seqincrement, next FROM nexts \
         JOIN pg_depend ON classid = 'pg_attrdef'::regclass AND refobjid = seq \
         JOIN pg_attrdef d ON d.oid = objid JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum \
         JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace";
    let nexts = nexts.join(" UNION ALL ");
    let sql = format!(
        "WITH nexts AS ({nexts}), used AS ({used}) SELECT concat_ws(E'\t', name, options, seqincrement, next) FROM used"
    );
    let lines = database.texts(sql).await?;
    let counters = lines.iter().filter_map(|line| {
        let mut parts = line.split('\t').map(str::to_owned);
        let (name, options) = (parts.next()?, parts.next()?);
        let (increment, next) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some((
            name,
            Counter {
                options,
                increment,
                next,
            },
        ))
    });
    Ok(counters.collect())
}
