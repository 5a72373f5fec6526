//! A scratch database that removes itself: where declared schemas become canonical and plans are
//! proven.

use crate::dialect::{Detail, Holds, Run, Scratch, Target};
use crate::diff::Hints;
use crate::error::{Error, MISSING_ROLE, Result, is_missing_role};
use crate::plan;
use crate::schema::{Schema, Setting};
use crate::source::live::leave_journal_out;
use crate::source::sql::{Order, Role, role, start_again};
use crate::source::{Asked, Declared, Place, Script, ScriptStatement, Wanted};
use crate::sql::{Dialect, tokens};
use crate::step::Statement;

/// A scratch database.
///
/// On SQLite it is in memory. On PostgreSQL it is the database that was given, or one made beside
/// the database at work, or, for schemas without bodies of foreign SQL, namespaces in a transaction
/// that is rolled back. Close it: what is left behind when a process dies is swept by a later one.
#[derive(Debug)]
pub struct Shadow {
    scratch: Scratch,
    dialect: Dialect,
}

/// What a shadow will have to hold, which decides how it can be made.
#[derive(Debug, Clone, Copy)]
pub enum Contents<'a> {
    /// SQL that somebody wrote.
    Text,
    /// These schemas, and nothing that they do not name.
    Schemas(&'a [&'a Schema]),
}

impl Shadow {
    /// Opens an empty shadow.
    ///
    /// `work` is the database at work, beside which one can be made and which `given` may not be;
    /// `given` is a database that may be wiped.
    ///
    /// # Errors
    ///
    /// [`Error::Shadow`] when none can be made, with everything that was tried; or when `given` is
    /// the database at work, has objects in it, or runs another major version.
    pub async fn open(
        dialect: Dialect,
        work: Option<&Target>,
        given: Option<&Target>,
        contents: Contents<'_>,
    ) -> Result<Self> {
        let holds = match contents {
            Contents::Text => Holds::Text,
            Contents::Schemas(schemas) => Holds::Schemas(schemas),
        };
        let scratch = Scratch::open(dialect, work, given, holds).await?;
        Ok(Self { scratch, dialect })
    }

    /// A copy of a SQLite database with its rows, for a proof on what a plan will meet; none when it is
    /// in memory or larger than so many bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Connect`] when a copy was made but cannot be opened.
    pub async fn copy_of(work: &Target, limit: u64) -> Result<Option<Self>> {
        let dialect = work.dialect();
        let Some(mut scratch) = Scratch::copy_of(work, limit).await? else {
            return Ok(None);
        };
        let journal = format!("DROP TABLE IF EXISTS {}", crate::source::live::JOURNAL);
        let dropped = scratch.run(&journal).await;
        dropped.map_err(|error| Error::database("the copy of the database", error))?;
        Ok(Some(Self { scratch, dialect }))
    }

    /// Which kind of database it is.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The canonical form of what a source wants; another database's schema has it already.
    ///
    /// # Errors
    ///
    /// Those of [`realise`](Self::realise) and [`realise_script`](Self::realise_script).
    pub async fn canonical(&mut self, wanted: &Wanted) -> Result<Schema> {
        self.canonical_asking(wanted, Asked::Nothing).await
    }

    /// As [`canonical`](Self::canonical), with owners and privileges.
    ///
    /// # Errors
    ///
    /// The same.
    pub async fn canonical_asking(&mut self, wanted: &Wanted, asked: Asked) -> Result<Schema> {
        if let Wanted::Whole(schema) = wanted {
            return Ok(schema.clone());
        }
        let mut empty = Schema::empty(self.dialect);
        if asked != Asked::Nothing {
            self.scratch.look_at(Detail::Rights);
            self.scratch.empty().await?;
            empty = self.scratch.read().await?;
        }
        let made = self.made(wanted).await;
        self.scratch.look_at(Detail::Plain);
        Ok(wanted.leave_said(made?, &empty, asked))
    }

    async fn made(&mut self, wanted: &Wanted) -> Result<Schema> {
        match wanted {
            Wanted::Models(declared) | Wanted::Json(declared) => {
                self.realise_declared(declared).await
            }
            Wanted::Script(script) => self.realise_script(script).await,
            Wanted::Whole(schema) => Ok(schema.clone()),
        }
    }

    /// Makes a schema and what stands beside it, in the order of what they need.
    async fn realise_declared(&mut self, declared: &Declared) -> Result<Schema> {
        if declared.beside.is_empty() {
            return self.realise(&declared.schema).await;
        }
        let script = Script {
            dialect: declared.schema.dialect,
            statements: in_likely_order(declared),
            order: Order::Need,
            settings: declared.schema.settings.keys().copied().collect(),
            hints: Hints::default(),
        };
        self.realise_script(&script).await
    }

    /// Makes a schema in the shadow, which is emptied first, and reads it back: canonical.
    ///
    /// # Errors
    ///
    /// [`Error::Source`] with the statement and the database's words when it refuses one.
    pub async fn realise(&mut self, schema: &Schema) -> Result<Schema> {
        self.scratch.empty().await?;
        let empty = match schema.rights.is_empty() {
            true => Schema::empty(schema.dialect),
            false => {
                self.scratch.look_at(Detail::Rights);
                self.scratch.read().await?
            }
        };
        self.speak_as_application().await?;
        for statement in plan::create_in(&empty, schema) {
            let Statement::Run(sql) = statement else {
                continue;
            };
            let done = self.scratch.run(&sql).await;
            done.map_err(|error| refused("the schema", &sql, &error))?;
        }
        self.read_declared(schema.settings.keys()).await
    }

    /// Settings count only where somebody declared them, and then also when they are 0.
    async fn read_declared(&mut self, declared: impl Iterator<Item = &Setting>) -> Result<Schema> {
        let mut schema = self.scratch.read().await?;
        leave_journal_out(&mut schema);
        let read = std::mem::take(&mut schema.settings);
        let value = |setting: &Setting| read.get(setting).copied().unwrap_or_default();
        schema.settings = declared.map(|setting| (*setting, value(setting))).collect();
        Ok(schema)
    }

    /// Runs a script in the shadow, which is emptied first, and reads back what it made.
    ///
    /// # Errors
    ///
    /// [`Error::Source`] with file, line and column when the database refuses a statement.
    pub async fn realise_script(&mut self, script: &Script) -> Result<Schema> {
        self.scratch.empty().await?;
        self.speak_as_application().await?;
        let mut waiting: Vec<&ScriptStatement> = script.statements.iter().collect();
        let mut early = script.order == Order::Free;
        while early {
            let first = |it: &ScriptStatement| comes_first(&it.text, script.dialect);
            let left = self.pass(&waiting, script.order, first).await?;
            (waiting, early) = (left.statements, left.declared > 0);
        }
        loop {
            let left = self.pass(&waiting, script.order, |_| true).await?;
            match left.refused {
                None => break,
                Some(error) if left.declared == 0 => return Err(error),
                Some(_) => waiting = left.statements,
            }
        }
        self.read_declared(script.settings.iter()).await
    }

    /// Runs statements once, those for which it is time `now`; those that lack something are left for another pass.
    ///
    /// Every statement is a transaction of its own here, so that one which fails leaves nothing.
    async fn pass<'s>(
        &mut self,
        all: &[&'s ScriptStatement],
        order: Order,
        now: impl Fn(&ScriptStatement) -> bool,
    ) -> Result<Left<'s>> {
        let mut left = Left::default();
        self.start_again(all).await?;
        for statement in all.iter().copied() {
            if statement.role == Role::Resets {
                self.speak_as_application().await?;
                left.statements.push(statement);
                continue;
            }
            if statement.role == Role::Declares && !now(statement) {
                left.statements.push(statement);
                continue;
            }
            let done = self.scratch.run(&statement.text).await;
            match (done, statement.role) {
                (Ok(()), Role::Declares) => left.declared += 1,
                (Ok(()), Role::Sets | Role::Resets) => left.statements.push(statement),
                (Err(error), role) => {
                    let place = statement.place.to_string();
                    let refusal = refused(&place, &statement.text, &error);
                    let waits = order.lets_wait() && role == Role::Declares;
                    if !(waits && self.scratch.lacks(&error)) {
                        return Err(refusal);
                    }
                    left.statements.push(statement);
                    left.refused.get_or_insert(refusal);
                }
            }
        }
        Ok(left)
    }

    /// What a pass has set does not count at the beginning of the next.
    async fn start_again(&mut self, all: &[&ScriptStatement]) -> Result<()> {
        self.speak_as_application().await?;
        let sets = all.iter().any(|it| it.role == Role::Sets);
        for sql in start_again(self.dialect).iter().filter(|_| sets) {
            if role(sql, self.dialect) == Role::Sets {
                let done = self.scratch.run(sql).await;
                done.map_err(|error| refused("the schema", sql, &error))?;
            }
        }
        Ok(())
    }

    /// Removes what was made.
    pub async fn close(self) {
        self.scratch.close().await;
    }

    async fn speak_as_application(&mut self) -> Result<()> {
        let done = self.scratch.speak_as_application().await;
        done.map_err(|error| Error::database("search path of the shadow", error))
    }

    /// Adds to the names that may be moved into scratch namespaces.
    pub(crate) fn learn(&mut self, schema: &Schema) {
        self.scratch.learn(schema);
    }

    pub(crate) fn scratch(&mut self) -> &mut Scratch {
        &mut self.scratch
    }
}

/// What one pass over a script left to do.
#[derive(Default)]
struct Left<'s> {
    /// The statements that wait, and the settings between them.
    statements: Vec<&'s ScriptStatement>,
    /// How many declarations ran.
    declared: usize,
    /// Why the first of those that wait does.
    refused: Option<Error>,
}

/// What tables are made of before them, everything else after them.
fn in_likely_order(declared: &Declared) -> Vec<ScriptStatement> {
    const BEFORE: [&str; 6] = [
        "extension",
        "schema",
        "type",
        "domain",
        "collation",
        "sequence",
    ];
    let dialect = declared.schema.dialect;
    let first = |statement: &&ScriptStatement| {
        let all = tokens(&statement.text, dialect);
        let word = all.iter().filter(|token| !token.is_blank()).nth(1);
        word.is_some_and(|word| BEFORE.iter().any(|it| word.is_word(it)))
    };
    let (before, after): (Vec<_>, Vec<_>) = declared.beside.iter().partition(first);
    let tables = plan::create(&declared.schema).into_iter();
    let tables = tables.filter_map(|statement| match statement {
        Statement::Run(text) => Some(ScriptStatement {
            text,
            role: Role::Declares,
            place: Place::file("the models"),
        }),
        _ => None,
    });
    let before = before.into_iter().cloned();
    before
        .chain(tables)
        .chain(after.into_iter().cloned())
        .collect()
}

/// Whether a statement of a directory comes before others: it makes something other than an index, adds a
/// column, or joins tables. A partition that is made as one comes with the rest, since it gets the keys and indexes of its whole.
fn comes_first(sql: &str, dialect: Dialect) -> bool {
    let all = tokens(sql, dialect);
    let words: Vec<_> = all.iter().filter(|token| !token.is_blank()).collect();
    let has = |two: [&str; 2]| {
        let mut pairs = words.windows(2);
        pairs.any(|pair| pair[0].is_word(two[0]) && pair[1].is_word(two[1]))
    };
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    let late = |at| ["index", "view", "event"].iter().any(|word| is(at, word));
    match () {
        () if is(0, "create") && is(1, "table") => !has(["partition", "of"]),
        // `CREATE UNIQUE INDEX`, `CREATE OR REPLACE TEMP RECURSIVE VIEW`
        () if is(0, "create") => !(1..6).any(late),
        // Tables after it get what it says.
        () if is(0, "alter") && is(1, "default") => true,
        () => {
            let shaped = has(["attach", "partition"]) || has(["add", "column"]);
            is(0, "alter") && is(1, "table") && shaped
        }
    }
}

fn refused(place: &str, sql: &str, error: &sqlx::Error) -> Error {
    let words = match error.as_database_error() {
        Some(error) => error.message().to_owned(),
        None => error.to_string(),
    };
    // SQLite's words for what an application brings to each of its connections.
    let brought = ["no such function", "no such module", "no such collation"];
    let advice = match brought.iter().any(|it| words.starts_with(it)) {
        _ if is_missing_role(error) => MISSING_ROLE,
        true => {
            "a shadow has only what SQLite itself has, not what an application registers on its connections: leave such objects to the application; the database at work was not touched"
        }
        false => {
            "correct the statement; it was tried on a shadow, the database at work was not touched"
        }
    };
    Error::Source {
        place: place.to_owned(),
        message: format!("{words}\n  in: {}", shorten(sql)),
        advice: advice.into(),
    }
}

/// A statement for a message: on one line, at most 200 characters.
pub(crate) fn shorten(sql: &str) -> String {
    let line = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(200) {
        Some((at, _)) => format!("{} ...", &line[..at]),
        None => line,
    }
}
