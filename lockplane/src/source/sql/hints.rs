//! Hints in comments: `-- renamed from: old`, `-- backfill: SQL`, `-- using: SQL`.

use crate::diff::Hints;
use crate::error::{Error, Result};
use crate::schema::{ObjectId, ObjectKind, QName};
use crate::source::Place;
use crate::sql::{Dialect, RawStatement, Token, TokenKind, tokens};

/// Adds what the comments before and inside a statement say.
pub(super) fn gather(
    raw: &RawStatement<'_>,
    dialect: Dialect,
    place: &Place,
    hints: &mut Hints,
) -> Result<()> {
    let all = tokens(raw.text, dialect);
    let made = Made::of(&all, dialect);
    for comment in &raw.comments {
        if let Some(hint) = Hint::of(comment, dialect) {
            if needs_no_hint(&all) {
                hint.is_understood(dialect, place)?;
                continue;
            }
            let made = made.as_ref().ok_or_else(|| homeless(&hint, place))?;
            add_to_object(made, &hint, dialect, place, hints)?;
        }
    }
    let Some(made) = made else {
        return Ok(());
    };
    if !made.has_items {
        return no_hints_inside(&all, raw.text, dialect, place);
    }
    for (at, token) in all.iter().enumerate() {
        let hint = Hint::of(token.text, dialect).filter(|_| token.kind == TokenKind::Comment);
        if let Some(hint) = hint {
            let here = offset(place, raw.text, token.start);
            match owner(&all, at, &made, dialect) {
                Owner::Whole => add_to_object(&made, &hint, dialect, &here, hints)?,
                Owner::Column(column) => {
                    add_to_column((&made.name, column), &hint, dialect, &here, hints)?;
                }
                Owner::Value(value) => add_to_value((&made.name, value), &hint, &here, hints)?,
                Owner::Constraint => hint.is_understood(dialect, &here)?,
                Owner::Nobody => return Err(homeless(&hint, &here)),
            }
        }
    }
    Ok(())
}

/// Attributes of a composite type are not renamed by a hint: not to say so could cost their values.
fn no_hints_inside(all: &[Token<'_>], text: &str, dialect: Dialect, place: &Place) -> Result<()> {
    let comments = all.iter().filter(|token| token.kind == TokenKind::Comment);
    let mut found = comments.filter_map(|token| Some((Hint::of(token.text, dialect)?, token)));
    found.next().map_or(Ok(()), |(hint, token)| {
        let what = format!("{}: {}", hint.word.as_str(), hint.value);
        Err(offset(place, text, token.start).error(
            format!("the hint `{what}` is about nothing that hints can be about"),
            "rename an attribute of a composite type by hand (ALTER TYPE .. RENAME ATTRIBUTE .. CASCADE) before the files say its new name",
        ))
    })
}

fn homeless(hint: &Hint<'_>, place: &Place) -> Error {
    place.error(
        format!(
            "the hint `{}: {}` belongs to nothing",
            hint.word.as_str(),
            hint.value
        ),
        "put it on the line before CREATE TABLE, CREATE TYPE, CREATE DOMAIN, a column or a value of an enum, or behind that",
    )
}

fn offset(statement: &Place, text: &str, start: usize) -> Place {
    let inside = Place::offset(&statement.file, text, start);
    match inside.line {
        1 => Place::at(
            &statement.file,
            statement.line,
            statement.column + inside.column - 1,
        ),
        line => Place::at(&statement.file, statement.line + line - 1, inside.column),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Word {
    RenamedFrom,
    Backfill,
    Using,
}

impl Word {
    const ALL: [Self; 3] = [Self::RenamedFrom, Self::Backfill, Self::Using];

    fn as_str(self) -> &'static str {
        match self {
            Self::RenamedFrom => "renamed from",
            Self::Backfill => "backfill",
            Self::Using => "using",
        }
    }
}

struct Hint<'a> {
    word: Word,
    value: &'a str,
}

impl<'a> Hint<'a> {
    /// What a comment says, if it is a hint. `-- renamed from old` without the colon is one as well
    /// where names and nothing else follow: not seeing it could cost the rows.
    fn of(comment: &'a str, dialect: Dialect) -> Option<Self> {
        let inner = comment
            .strip_prefix("--")
            .or_else(|| comment.strip_prefix("/*")?.strip_suffix("*/"))?
            .trim();
        if let Some((word, value)) = inner.split_once(':') {
            let mut known = Word::ALL.into_iter();
            let said = known.find(|known| word.trim().eq_ignore_ascii_case(known.as_str()));
            if let Some(word) = said {
                let value = value.trim();
                return Some(Self { word, value });
            }
        }
        let word = Word::RenamedFrom;
        let start = inner.get(..word.as_str().len())?;
        let value = inner.get(word.as_str().len()..)?;
        let hint = Self {
            word,
            value: value.trim(),
        };
        let said =
            start.eq_ignore_ascii_case(word.as_str()) && value.starts_with([' ', '"', '`', '[']);
        (said && hint.names(dialect).is_some()).then_some(hint)
    }

    /// The names with what stands before their dots, the likeliest first; nothing when it is no list
    /// of names with commas between them.
    fn names(&self, dialect: Dialect) -> Option<Vec<Vec<String>>> {
        let all = tokens(self.value, dialect);
        all.split(|token| token.is_symbol(','))
            .map(|part| {
                let part: Vec<_> = part.iter().filter(|token| !token.is_blank()).collect();
                let name = |(at, token): (usize, &&Token<'_>)| match at % 2 {
                    0 => Some(token.name(dialect)),
                    _ => token.is_symbol('.').then_some(None),
                };
                let dotted: Option<Vec<_>> = part.iter().enumerate().map(name).collect();
                let names: Vec<String> = dotted?.into_iter().flatten().collect();
                (part.len() + 1 == names.len() * 2).then_some(names)
            })
            .collect()
    }

    /// The values of an enum, as they are or in quotes.
    fn values(&self) -> Option<Vec<String>> {
        let all = tokens(self.value, Dialect::Postgres);
        let values = all.split(|token| token.is_symbol(',')).map(|part| {
            let mut part = part.iter().filter(|token| !token.is_blank());
            let token = part.next()?;
            let said = value(token).or_else(|| Some(token.text.to_owned()));
            said.filter(|_| part.next().is_none())
        });
        values.collect()
    }

    fn named(&self, dialect: Dialect, place: &Place) -> Result<Vec<Vec<String>>> {
        self.names(dialect).ok_or_else(|| self.names_nothing(place))
    }

    /// Refuses what is no old name of something that needs no hint.
    fn is_understood(&self, dialect: Dialect, place: &Place) -> Result<()> {
        match self.word {
            Word::RenamedFrom => self.named(dialect, place).map(|_| ()),
            Word::Backfill | Word::Using => Err(homeless(self, place)),
        }
    }

    fn names_nothing(&self, place: &Place) -> Error {
        place.error(
            format!("the hint `{}: {}` names nothing", self.word.as_str(), self.value),
            "write the old name, or several with commas between them; one with a blank, a capital letter that counts or a mark takes double quotes: -- renamed from: \"old name\"",
        )
    }
}

/// Indexes and constraints need no hint: those with the same content are the same, whatever they are
/// called. One that says so all the same is in order.
fn needs_no_hint(all: &[Token<'_>]) -> bool {
    let words: Vec<_> = all.iter().filter(|token| !token.is_blank()).collect();
    let adds = |two: &[&Token<'_>]| two[0].is_word("add") && two[1].is_word("constraint");
    let alters = words.first().is_some_and(|word| word.is_word("alter"));
    words.iter().take(3).any(|word| word.is_word("index")) || (alters && words.windows(2).any(adds))
}

/// What a statement creates, if hints can be about it.
struct Made {
    kind: ObjectKind,
    name: QName,
    /// Whether it has columns or values, which hints inside of it are about.
    has_items: bool,
}

impl Made {
    fn of(all: &[Token<'_>], dialect: Dialect) -> Option<Self> {
        let words: Vec<_> = all.iter().filter(|token| !token.is_blank()).collect();
        words.first().filter(|word| word.is_word("create"))?;
        let at = words.iter().take(4).position(|word| {
            ["table", "type", "domain"]
                .iter()
                .any(|it| word.is_word(it))
        })?;
        let kind = match () {
            () if words[at].is_word("table") => ObjectKind::Table,
            () if words[at].is_word("domain") => ObjectKind::Domain,
            () => ObjectKind::Enum,
        };
        let of_values = words.iter().take(7).any(|word| word.is_word("enum"));
        let has_items = kind == ObjectKind::Table || (kind == ObjectKind::Enum && of_values);
        let skip = if words.get(at + 1)?.is_word("if") {
            4
        } else {
            1
        };
        let first = words.get(at + skip)?.name(dialect)?;
        let dot = words
            .get(at + skip + 1)
            .is_some_and(|token| token.is_symbol('.'));
        let second = words
            .get(at + skip + 2)
            .and_then(|token| token.name(dialect));
        let name = match (second.filter(|_| dot), dialect) {
            (Some(name), Dialect::Postgres) => QName::new(first, name),
            (Some(name), Dialect::Sqlite) => QName::new("", name),
            (None, Dialect::Postgres) => QName::new("public", first),
            (None, Dialect::Sqlite) => QName::new("", first),
        };
        Some(Self {
            kind,
            name,
            has_items,
        })
    }
}

fn add_to_object(
    made: &Made,
    hint: &Hint<'_>,
    dialect: Dialect,
    place: &Place,
    hints: &mut Hints,
) -> Result<()> {
    if hint.word != Word::RenamedFrom {
        return Err(homeless(hint, place));
    }
    let id = ObjectId::new(made.kind, made.name.clone());
    let olds = hint
        .named(dialect, place)?
        .into_iter()
        .filter_map(|mut old| {
            let own = old.pop()?;
            let space = old.pop().filter(|_| dialect == Dialect::Postgres);
            Some(space.map_or_else(|| made.name.sibling(&own), |space| QName::new(space, &own)))
        });
    hints.renamed.entry(id).or_default().extend(olds);
    Ok(())
}

fn add_to_column(
    (table, column): (&QName, String),
    hint: &Hint<'_>,
    dialect: Dialect,
    place: &Place,
    hints: &mut Hints,
) -> Result<()> {
    let key = (table.clone(), column);
    match hint.word {
        Word::RenamedFrom => {
            let names = hint.named(dialect, place)?;
            let olds = names.into_iter().filter_map(|mut old| old.pop());
            hints.renamed_columns.entry(key).or_default().extend(olds);
        }
        Word::Backfill | Word::Using if hint.value.is_empty() => {
            return Err(place.error(
                format!("the hint `{}:` says nothing", hint.word.as_str()),
                "write the SQL behind the colon",
            ));
        }
        Word::Backfill => {
            hints.backfill.insert(key, hint.value.to_owned());
        }
        Word::Using => {
            hints.using.insert(key, hint.value.to_owned());
        }
    }
    Ok(())
}

fn add_to_value(
    (ty, value): (&QName, String),
    hint: &Hint<'_>,
    place: &Place,
    hints: &mut Hints,
) -> Result<()> {
    if hint.word != Word::RenamedFrom {
        return Err(homeless(hint, place));
    }
    let olds = hint.values().ok_or_else(|| hint.names_nothing(place))?;
    let key = (ty.clone(), value);
    hints.renamed_values.entry(key).or_default().extend(olds);
    Ok(())
}

/// What a comment inside `CREATE TABLE` or `CREATE TYPE .. AS ENUM` is about.
enum Owner {
    Whole,
    Column(String),
    Value(String),
    Constraint,
    Nobody,
}

/// A comment behind something on its line is about that; one on its own line about what follows.
fn owner(all: &[Token<'_>], at: usize, made: &Made, dialect: Dialect) -> Owner {
    let items = items(all);
    let line_start = all[..at]
        .iter()
        .rposition(|token| token.text.contains('\n'));
    let line = line_start.map_or(0, |start| start + 1)..at;
    let behind = line
        .clone()
        .rev()
        .find(|i| !all[*i].is_blank() && !all[*i].is_symbol(','));
    let item = match behind {
        Some(i) if items.first().is_none_or(|first| i < *first) => return Owner::Whole,
        Some(i) => items.iter().rev().find(|start| **start <= i),
        None => items.iter().find(|start| **start > at),
    };
    let item = item.map(|start| &all[*start]);
    let found = match made.kind {
        ObjectKind::Table => item.and_then(|token| in_table(token, dialect)),
        _ => item.and_then(value).map(Owner::Value),
    };
    found.unwrap_or(Owner::Nobody)
}

/// Where the items of the outermost parentheses start: columns and table constraints.
fn items(all: &[Token<'_>]) -> Vec<usize> {
    let mut depth = 0;
    let mut starts = Vec::new();
    let mut fresh = false;
    for (at, token) in all
        .iter()
        .enumerate()
        .filter(|(_, token)| !token.is_blank())
    {
        if fresh && depth == 1 {
            starts.push(at);
        }
        fresh = false;
        match token.text {
            "(" => {
                depth += 1;
                fresh = depth == 1 && starts.is_empty();
            }
            ")" => depth -= 1,
            "," => fresh = depth == 1,
            _ => {}
        }
    }
    starts
}

/// The text of a string.
fn value(token: &Token<'_>) -> Option<String> {
    let inner = token.text.strip_prefix('\'')?.strip_suffix('\'')?;
    Some(inner.replace("''", "'"))
}

/// What begins so inside of `CREATE TABLE`.
fn in_table(token: &Token<'_>, dialect: Dialect) -> Option<Owner> {
    let constraints = [
        "constraint",
        "primary",
        "unique",
        "check",
        "foreign",
        "exclude",
    ];
    match () {
        () if token.is_word("like") => None,
        () if constraints.iter().any(|word| token.is_word(word)) => Some(Owner::Constraint),
        () => token.name(dialect).map(Owner::Column),
    }
}
