//! A SQLite schema as plain data. Things refer to each other by number.

use std::collections::BTreeSet;

use crate::genes::Genes;
use crate::names;

/// The number of a thing; never used twice.
pub type Id = u32;

#[derive(Debug, Clone, Default)]
pub struct Spec {
    pub last: Id,
    pub tables: Vec<Table>,
    pub virtuals: Vec<Virtual>,
    pub views: Vec<View>,
    /// What tables were called where the way began.
    pub former: Vec<String>,
}

/// What a thing is called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Title {
    pub id: Id,
    pub name: String,
    /// What it was called where the way began, when the way is a rename.
    pub was: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Table {
    pub title: Title,
    pub columns: Vec<Column>,
    pub keys: Vec<Key>,
    pub indexes: Vec<Index>,
    pub triggers: Vec<Trigger>,
    pub strict: bool,
    pub without_rowid: bool,
    /// What its columns were called where the way began.
    pub former: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub title: Title,
    /// Which type, of those that the table can have.
    pub ty: usize,
    pub required: bool,
    pub conflict: usize,
    pub fills: Fills,
    pub collation: usize,
    /// Whether the way fills rows that have no value.
    pub backfill: bool,
}

/// Where a value comes from when none is given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fills {
    Nothing,
    Default(usize),
    Generated { from: Id, form: usize, stored: bool },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    pub id: Id,
    pub name: Option<String>,
    pub kind: KeyKind,
    pub conflict: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum KeyKind {
    Primary {
        columns: Vec<Id>,
        desc: bool,
        auto: bool,
    },
    Unique {
        columns: Vec<Id>,
        collation: usize,
    },
    Check {
        column: Id,
        form: usize,
    },
    /// To a primary or unique key of a table.
    Foreign {
        columns: Vec<Id>,
        table: Id,
        key: Id,
        named: bool,
        actions: [usize; 2],
        deferred: usize,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    pub id: Id,
    pub name: String,
    pub unique: bool,
    pub parts: Vec<Part>,
    pub filter: Option<(Id, usize)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub column: Id,
    /// 0 is the column itself.
    pub form: usize,
    pub desc: bool,
    pub collation: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Trigger {
    pub id: Id,
    pub name: String,
    pub form: usize,
    pub column: Option<Id>,
    pub when: Option<Id>,
    /// What its body is about.
    pub about: (Id, Id),
    pub body: usize,
}

/// FTS5 or R*Tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Virtual {
    pub title: Title,
    pub form: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub title: Title,
    pub source: Id,
    pub outputs: Vec<(Id, String, usize)>,
    pub filter: Option<(Id, usize)>,
    /// Whether it has a trigger instead of inserts.
    pub instead: Option<String>,
}

pub const TYPES: [&str; 12] = [
    "INTEGER",
    "TEXT",
    "REAL",
    "BLOB",
    "NUMERIC",
    "",
    "varchar(20)",
    "INT",
    "Double Precision",
    "datetime",
    "decimal(10, 2)",
    "ANY",
];
pub const STRICT_TYPES: [&str; 6] = ["INTEGER", "TEXT", "REAL", "BLOB", "INT", "ANY"];

impl Table {
    pub fn type_of(&self, column: &Column) -> &'static str {
        match (column.fills, self.strict) {
            (Fills::Generated { form, .. }, _) if form % 4 == 1 => "INTEGER",
            (Fills::Generated { .. }, _) => "TEXT",
            (_, true) => STRICT_TYPES[column.ty % STRICT_TYPES.len()],
            (_, false) => TYPES[column.ty % TYPES.len()],
        }
    }

    pub fn column(&self, id: Id) -> Option<&Column> {
        self.columns.iter().find(|column| column.title.id == id)
    }

    pub fn primary(&self) -> Option<&Key> {
        self.keys
            .iter()
            .find(|key| matches!(key.kind, KeyKind::Primary { .. }))
    }

    /// The column that is the rowid.
    pub fn alias(&self) -> Option<Id> {
        match &self.primary()?.kind {
            KeyKind::Primary {
                columns,
                desc: false,
                ..
            } if !self.without_rowid => match columns.as_slice() {
                [only]
                    if self
                        .column(*only)
                        .is_some_and(|it| self.type_of(it) == "INTEGER") =>
                {
                    Some(*only)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

impl Column {
    pub fn is_generated(&self) -> bool {
        matches!(self.fills, Fills::Generated { .. })
    }
}

impl Spec {
    pub fn next(&mut self) -> Id {
        self.last += 1;
        self.last
    }

    pub fn table(&self, id: Id) -> Option<&Table> {
        self.tables.iter().find(|table| table.title.id == id)
    }

    /// Columns that a view over a table or view can show, with their names.
    pub fn shows(&self, id: Id) -> Vec<(Id, String)> {
        if let Some(table) = self.table(id) {
            let columns = table.columns.iter();
            return columns
                .map(|it| (it.title.id, it.title.name.clone()))
                .collect();
        }
        let view = self.views.iter().find(|view| view.title.id == id);
        let outputs = view.into_iter().flat_map(|view| &view.outputs);
        outputs.map(|(id, name, _)| (*id, name.clone())).collect()
    }

    pub fn name(&self, id: Id) -> Option<String> {
        let tables = self.tables.iter().map(|it| &it.title);
        let mut titles = tables.chain(self.views.iter().map(|it| &it.title));
        titles
            .find(|title| title.id == id)
            .map(|title| quoted(&title.name))
    }

    /// A name for a table, view, index or trigger; they share one space, in which case does not count.
    pub fn fresh(&self, genes: &mut Genes<'_>) -> String {
        unlike(genes, self.taken())
    }

    fn taken(&self) -> Vec<String> {
        let tables = self.tables.iter();
        let parts = tables.clone().flat_map(|it| {
            let indexes = it.indexes.iter().map(|it| it.name.clone());
            indexes.chain(it.triggers.iter().map(|it| it.name.clone()))
        });
        let titles = tables
            .map(|it| &it.title)
            .chain(self.views.iter().map(|it| &it.title));
        let titles = titles.chain(self.virtuals.iter().map(|it| &it.title));
        let titles = titles.flat_map(|it| std::iter::once(it.name.clone()).chain(it.was.clone()));
        let instead = self.views.iter().filter_map(|it| it.instead.clone());
        parts.chain(titles).chain(instead).collect()
    }

    /// A name for a table that is renamed: to one that was there before, nothing can be renamed.
    pub fn never_used(&self, genes: &mut Genes<'_>) -> String {
        unlike(genes, [self.taken(), self.former.clone()].concat())
    }
}

/// A name that differs from others by more than case.
pub fn unlike(genes: &mut Genes<'_>, taken: Vec<String>) -> String {
    let lower: BTreeSet<String> = taken.iter().map(|name| name.to_lowercase()).collect();
    let mut taken: BTreeSet<String> = taken.into_iter().collect();
    let (place, long) = (genes.below(256) as u8, genes.below(256) as u8);
    let bytes = vec![place, long];
    loop {
        let name = names::fresh(&mut Genes::new(&bytes), &taken, 60);
        if !lower.contains(&name.to_lowercase()) {
            return name;
        }
        taken.insert(name);
    }
}

/// A name in quotes, whatever it is.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
