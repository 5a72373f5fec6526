//! Two schemas, read and made comparable.

use std::path::Path;

use lockplane::Target;
use lockplane::diff::{Change, Hints, diff};
use lockplane::error::Error;
use lockplane::model::Models;
use lockplane::plan::{self, Plan, Speaks};
use lockplane::schema::{Covered, Schema, Scope};
use lockplane::shadow::{Contents, Shadow};
use lockplane::source::{self, Asked, Declared, Script, Wanted, json, sql};
use lockplane::sql::Dialect;

use crate::context::{Context, target};
use crate::failure::Failure;
use crate::rename::Rename;
use crate::source::Source;

/// How much of the database the wanted schema speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Breadth {
    /// What it names; the other side is just the database as it is.
    Named,
    /// What either side names; both were given by name.
    Both,
}

/// Two canonical schemas and what their authors said.
pub(crate) struct Pair {
    /// As it is.
    pub(crate) from: Schema,
    /// As it should be, inside the scope; as it is, outside of it.
    pub(crate) to: Schema,
    /// Renames and the like.
    pub(crate) hints: Hints,
    /// What the plan is about.
    pub(crate) scope: Scope,
    /// Whose owners and privileges it is about.
    pub(crate) covers: Covered,
}

impl Pair {
    /// The plan from one to the other.
    pub(crate) fn plan(&self) -> Plan {
        let (scope, covers) = (self.scope.clone(), self.covers.clone());
        plan::make_covering(&self.from, &self.to, &self.hints, scope, covers)
    }

    /// The differences that the plan is about.
    pub(crate) fn changes(&self) -> Vec<Change> {
        let side = |schema: &Schema| schema.covering(&self.covers);
        diff(&side(&self.from), &side(&self.to), &self.hints)
    }
}

/// Where sources become canonical.
pub(crate) struct Bench<'a> {
    context: &'a Context,
    dialect: Dialect,
    work: Option<Target>,
    asked: Asked,
}

impl<'a> Bench<'a> {
    /// A bench for these sources; a database among them is the one to make a scratch beside.
    pub(crate) fn new(context: &'a Context, sources: &[&Source]) -> Result<Self, Failure> {
        let dialect = context.dialect(sources)?;
        let mut live = sources.iter().filter_map(|source| match source {
            Source::Database(url) => Some(url.as_str()),
            _ => None,
        });
        let work = match live.next() {
            Some(url) => target(Some(url))?,
            None => context.beside(dialect).cloned(),
        };
        Ok(Self {
            context,
            dialect,
            work,
            asked: Asked::Nothing,
        })
    }

    /// Compares owners and privileges of this much, whatever the sources say.
    pub(crate) fn asking(self, asked: Asked) -> Self {
        Self { asked, ..self }
    }

    /// The dialect of everything on it.
    pub(crate) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Whether there is an engine to ask; SQLite's always is.
    fn has_engine(&self) -> bool {
        let given = self.context.shadow(self.dialect);
        self.dialect == Dialect::Sqlite || self.work.is_some() || given.is_some()
    }

    /// Opens a shadow that can hold these.
    pub(crate) async fn shadow(&self, contents: Contents<'_>) -> Result<Shadow, Failure> {
        let given = self.context.shadow(self.dialect);
        Ok(Shadow::open(self.dialect, self.work.as_ref(), given, contents).await?)
    }

    /// Opens a shadow for a proof, if there is an engine to ask.
    pub(crate) async fn proving_ground(&self) -> Result<Option<Shadow>, Failure> {
        match self.has_engine() {
            true => self.shadow(Contents::Text).await.map(Some),
            false => Ok(None),
        }
    }

    /// Reads both sources and makes them canonical.
    pub(crate) async fn pair(
        &self,
        from: &Source,
        to: &Source,
        renames: &[Rename],
        breadth: Breadth,
    ) -> Result<Pair, Failure> {
        let asked = self.asked.max(self.asks(to).await?);
        let (from, to) = (self.read(from, asked).await?, self.read(to, asked).await?);
        let (from_schema, to_schema) = self.canonical(&from, &to, asked).await?;
        let mut hints = to.hints();
        for rename in renames {
            rename.add_to(&mut hints, &to_schema)?;
        }
        if let Some(circle) = hints.circle() {
            return Err(Failure::new(
                format!(
                    "the renames go round in a circle ({circle}), and nothing tells whether that has been done already"
                ),
                Hints::STRAIGHTEN,
            ));
        }
        let scope = scope(&from_schema, &to_schema, &hints, Speaks::of(&to), breadth);
        Ok(Pair {
            covers: plan::covered(&from_schema, &to_schema, &hints, &scope, asked),
            to: plan::goal(&from_schema, &to_schema, &hints, &scope, asked),
            from: from_schema,
            hints,
            scope,
        })
    }

    /// Reads one source and makes it canonical.
    pub(crate) async fn one(&self, source: &Source) -> Result<Schema, Failure> {
        let asked = self.asked.max(self.asks(source).await?);
        let read = self.read(source, asked).await?;
        let empty = Wanted::Whole(Schema::empty(self.dialect));
        Ok(self.canonical(&read, &empty, asked).await?.0)
    }

    /// What a source says about owners and privileges; a database says nothing by itself.
    async fn asks(&self, source: &Source) -> Result<Asked, Failure> {
        match source {
            Source::Database(_) => Ok(Asked::Nothing),
            written => Ok(self.read(written, Asked::Nothing).await?.asks()),
        }
    }

    /// Reads a source as its author wrote it.
    pub(crate) async fn read(&self, source: &Source, asked: Asked) -> Result<Wanted, Failure> {
        match source {
            Source::Database(url) => {
                let live = self.context.source(url)?;
                let read = source::live_covering(&live, &reading(asked)).await?;
                Ok(Wanted::Whole(read))
            }
            Source::Json(path) => {
                let text = read_file(path)?;
                let file = path.display().to_string();
                Ok(Wanted::Json(json::read(&text, &file, Some(self.dialect))?))
            }
            Source::Sql(path) => Ok(Wanted::Script(sql::read_path(path, self.dialect)?)),
            Source::Models => {
                let models = Models::registered();
                Ok(Wanted::Models(source::models::declared(
                    &models,
                    self.dialect,
                )?))
            }
            Source::Empty => Ok(Wanted::Whole(Schema::empty(self.dialect))),
        }
    }

    async fn canonical(
        &self,
        from: &Wanted,
        to: &Wanted,
        asked: Asked,
    ) -> Result<(Schema, Schema), Failure> {
        if let (Wanted::Whole(from), Wanted::Whole(to)) = (from, to) {
            return Ok((from.clone(), to.clone()));
        }
        if !self.has_engine() {
            return Ok((without_engine(from)?, without_engine(to)?));
        }
        let schemas: Vec<&Schema> = from.schema().into_iter().chain(to.schema()).collect();
        let texts = !from.beside().is_empty() || !to.beside().is_empty();
        let contents = match schemas.len() {
            2 if !texts && asked == Asked::Nothing => Contents::Schemas(&schemas),
            _ => Contents::Text,
        };
        let mut shadow = self.shadow(contents).await?;
        let both = both(&mut shadow, from, to, asked).await;
        shadow.close().await;
        Ok(both?)
    }
}

async fn both(
    shadow: &mut Shadow,
    from: &Wanted,
    to: &Wanted,
    asked: Asked,
) -> Result<(Schema, Schema), Error> {
    // What is there is there, whether anybody speaks of it or not.
    let all = match asked {
        Asked::Nothing => Asked::Nothing,
        Asked::Stated | Asked::Everything => Asked::Everything,
    };
    let from = shadow.canonical_asking(from, all).await?;
    Ok((from, shadow.canonical_asking(to, asked).await?))
}

/// How much of a database is read.
fn reading(asked: Asked) -> Covered {
    match asked {
        Asked::Nothing => Covered::default(),
        Asked::Stated | Asked::Everything => Covered::everything(),
    }
}

/// What can be known without asking PostgreSQL.
fn without_engine(wanted: &Wanted) -> Result<Schema, Failure> {
    match wanted {
        Wanted::Models(declared) | Wanted::Json(declared) => match declared.beside.first() {
            Some(statement) => Err(Failure::new(
                format!(
                    "{}: it takes a PostgreSQL server to know what this SQL makes",
                    statement.place
                ),
                "give the database with --db, or one that may be wiped with --shadow-db",
            )),
            None => Ok(declared.schema.clone()),
        },
        Wanted::Script(script) => Ok(offline(script.clone())?.schema),
        Wanted::Whole(schema) => Ok(schema.clone()),
    }
}

fn offline(script: Script) -> Result<Declared, Error> {
    sql::offline::read(script)
}

fn scope(from: &Schema, to: &Schema, hints: &Hints, speaks: Speaks, breadth: Breadth) -> Scope {
    let scope = plan::scope(to, hints, speaks);
    match (scope, breadth) {
        (Scope::Namespaces(mut names), Breadth::Both) => {
            // `public` is there whether anybody named it or not.
            let named = from.namespaces.iter().filter(|name| *name != "public");
            names.extend(named.cloned());
            let used = from.ids().into_iter().map(|id| id.name.namespace);
            names.extend(used.filter(|name| !name.is_empty()));
            Scope::Namespaces(names)
        }
        (scope, _) => scope,
    }
}

/// The text of a file.
pub(crate) fn read_file(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}
