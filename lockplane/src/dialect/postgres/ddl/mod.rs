//! From a change to SQL, its undo and its lock.

mod attach;
mod bounds;
mod column;
mod computed;
mod constraint;
mod default;
mod given;
mod identity;
mod index;
mod kept;
mod not_null;
mod object;
mod remake;
mod rights;
mod serial;
mod table;
mod together;
mod types;

pub(super) use bounds::begins_again;
pub(super) use computed::is_remade;
pub(super) use constraint::{definition as constraint_text, key_columns};
pub(super) use object::target;
pub(super) use rights::{given, given_to_everybody};
pub(super) use serial::of as serial_of;
pub(super) use together::at_once;

use crate::diff::{Change, TableChange, Way};
use crate::schema::QName;
use crate::sql::{literal, qualified};
use crate::step::{Lock, Statement, Step, Undo};

/// The step that makes one folded change.
pub(super) fn step(change: &Change) -> Step {
    let draft = draft(change);
    let sql = |list: Vec<String>| list.into_iter().map(Statement::Run).collect::<Vec<_>>();
    let undo = match (draft.no_way_back, draft.lost) {
        (Some(why), _) => Undo::Impossible { why },
        (None, None) => Undo::Sql(sql(draft.undo)),
        (None, Some(lost)) => Undo::Lossy {
            sql: sql(draft.undo),
            lost,
        },
    };
    Step {
        lock: draft.lock.filter(|_| !draft.sql.is_empty()),
        ..Step::new(change.to_string(), sql(draft.sql), undo)
    }
}

/// The names that something has one after the other.
fn way<'n>(from: &'n QName, through: &'n [QName], to: &'n QName) -> Vec<&'n QName> {
    let ends = [[from], [to]];
    let [first, last] = ends;
    first.into_iter().chain(through).chain(last).collect()
}

/// What a change comes to: SQL and, right beside it, what takes it back.
#[derive(Debug, Default)]
struct Draft {
    sql: Vec<String>,
    undo: Vec<String>,
    /// What the undo does not bring back.
    lost: Option<String>,
    /// Why there is no undo at all.
    no_way_back: Option<String>,
    /// The strongest lock on what is there already.
    lock: Option<Lock>,
}

impl Draft {
    /// A change of something that is there.
    fn locking(lock: Lock, sql: Vec<String>, undo: Vec<String>) -> Self {
        Self {
            sql,
            undo,
            lock: Some(lock),
            ..Self::default()
        }
    }

    /// From name to name, and back.
    fn along(lock: Lock, way: &[&QName], sql: impl Fn(&QName, &QName) -> String) -> Self {
        let pairs = way.windows(2);
        let there = pairs.clone().map(|pair| sql(pair[0], pair[1])).collect();
        let back = pairs.rev().map(|pair| sql(pair[1], pair[0])).collect();
        Self::locking(lock, there, back)
    }

    /// Something new, which nobody can be waiting for.
    fn new(sql: Vec<String>, undo: Vec<String>) -> Self {
        Self {
            sql,
            undo,
            ..Self::default()
        }
    }

    fn losing(self, lost: impl Into<Option<String>>) -> Self {
        Self {
            lost: lost.into(),
            ..self
        }
    }
}

fn draft(change: &Change) -> Draft {
    match change {
        Change::CreateNamespace(name) => {
            Draft::new(object::namespace(name), object::no_namespace(name))
        }
        Change::DropNamespace(name) => {
            Draft::new(object::no_namespace(name), object::namespace(name))
        }
        Change::CreateEnum(ty) => types::create_enum(ty),
        Change::DropEnum(ty) => types::drop_enum(ty),
        Change::AlterEnum { from, to, undo } => types::alter_enum(from, to, undo),
        Change::RenameType {
            kind,
            from,
            through,
            to,
        } => types::rename(*kind, &way(from, through, to)),
        Change::RenameValue { ty, from, to } => types::rename_value(ty, from, to),
        Change::MoveExtension { name, from, to } => types::move_extension(name, from, to),
        Change::RemakeTypes(remake) => remake::types(remake),
        Change::Loosen { from, to } => object::replace(from, to),
        Change::CreateSequence(sequence) => types::create_sequence(sequence),
        Change::DropSequence(sequence) => types::drop_sequence(sequence),
        Change::AlterSequence { from, to } => types::alter_sequence(from, to),
        Change::RenameSequence { from, to } => types::rename_sequence(from, to),
        Change::MoveSequence { from, to } => types::move_sequence(from, to),
        Change::SetSequenceOwner {
            sequence,
            from,
            to,
            counts,
            roles,
        } => types::set_owner(sequence, (from, to), counts.as_ref(), *roles),
        Change::GoOn(it) => types::go_on(it),
        Change::Refresh(it) => object::refresh(it),
        Change::CreateTable(table) => table::create(table),
        Change::DropTable(table) => table::drop(table),
        Change::RenameTable { from, through, to } => table::rename(&way(from, through, to)),
        Change::Alter { table, what } => alter(table, what),
        // Only SQLite has these.
        Change::Rebuild(_) | Change::Set { .. } => Draft::default(),
        Change::CreateObject(object) => object::create(object),
        Change::DropObject(object) => object::drop(object),
        Change::ReplaceObject { from, to } => object::replace(from, to),
        Change::RenameObject(called) => object::rename(called),
        Change::Grow(grown) => object::grow(grown, Way::There),
        Change::Shrink(grown) => object::grow(grown, Way::Back),
        Change::KeepRows(rows) => kept::keep(rows),
        Change::FillRows(rows) => kept::fill(rows),
        Change::SetRights { from, to } => rights::set(from, to),
        Change::CommentObject { id, from, to } => {
            comment(&object::target(id), from.as_deref(), to.as_deref())
        }
    }
}

fn alter(table: &QName, what: &TableChange) -> Draft {
    match what {
        TableChange::AddColumn {
            column,
            backfill: sql,
        } => column::add(table, column, sql.as_deref()),
        TableChange::DropColumn(column) | TableChange::DropComputed(column) => {
            column::drop(table, column)
        }
        TableChange::RenameColumn { from, to } => column::rename(table, from, to),
        TableChange::AlterColumn { .. } => alter_column(table, what),
        TableChange::ResetColumn { from, to } => default::reset(table, from, to),
        TableChange::Recompute { from, to, heirs } => computed::recompute(table, from, to, *heirs),
        TableChange::DropDefault { column, default } => default::drop(table, column, default),
        TableChange::SetDefault { column, default } => default::set(table, column, default),
        TableChange::AddConstraint(constraint) => constraint::add(table, constraint),
        TableChange::DropConstraint(constraint) => constraint::drop(table, constraint),
        TableChange::AlterConstraint { from, to } => constraint::alter(table, from, to),
        TableChange::AlterIndex { from, to } => index::alter(table, from, to),
        TableChange::PromoteIndex { index, key, marks } => {
            constraint::promote(table, index, key, marks)
        }
        TableChange::DemoteKey { key, index, marks } => {
            constraint::demote(table, key, index, marks)
        }
        TableChange::DemandAgain { column, way } => not_null::again(table, column, *way),
        TableChange::KeyAgain { key, way } => constraint::again(table, key, *way),
        TableChange::ShedIndex { name, way } => index::shed(table, name, *way),
        TableChange::ShedKey { key, way } => constraint::shed(table, key, *way),
        TableChange::RenameConstraint { from, to } => constraint::rename(table, from, to),
        TableChange::NameGiven { from, to, way } => constraint::name_given(table, from, to, *way),
        TableChange::CommentConstraint { name, from, to } => comment(
            &constraint::target(table, name),
            from.as_deref(),
            to.as_deref(),
        ),
        TableChange::CreateIndex(index) => index::create(table, index),
        TableChange::DropIndex(index) => index::drop(table, index),
        TableChange::RenameIndex { from, to } => index::rename(table, from, to),
        TableChange::AttachIndexes(attach) => attach::attach(attach),
        TableChange::DetachIndexes(attach) => attach::detach(attach),
        TableChange::RestoreIndexes { parts, way } => given::restored(parts, *way),
        TableChange::CommentIndex { name, from, to } => {
            comment(&index::target(table, name), from.as_deref(), to.as_deref())
        }
        TableChange::SetOptions { from, to } => table::set_options(table, from, to),
        TableChange::Comment { from, to } => {
            comment(&table::target(table), from.as_deref(), to.as_deref())
        }
    }
}

fn alter_column(table: &QName, what: &TableChange) -> Draft {
    let TableChange::AlterColumn {
        from,
        to,
        using,
        casts,
        backfill,
        serial,
        heirs,
        below,
    } = what
    else {
        return Draft::default();
    };
    let how = column::How {
        using: using.as_deref(),
        casts: casts.each_ref().map(Option::as_deref),
        backfill: backfill.as_deref(),
        serial: serial.as_deref(),
        heirs: *heirs,
        way: Way::There,
        below,
    };
    column::alter(table, from, to, &how)
}

fn comment(target: &str, from: Option<&str>, to: Option<&str>) -> Draft {
    Draft::locking(
        Lock::ShareUpdateExclusive,
        vec![comment_on(target, to)],
        vec![comment_on(target, from)],
    )
}

/// `COMMENT ON TABLE public.t IS '...'`.
fn comment_on(target: &str, text: Option<&str>) -> String {
    let text = text.map_or_else(|| "NULL".to_owned(), literal);
    format!("COMMENT ON {target} IS {text}")
}

/// A name as SQL.
fn name(name: &QName) -> String {
    qualified(&name.namespace, &name.name)
}

fn alter_table(table: &QName, what: impl std::fmt::Display) -> String {
    format!("ALTER TABLE {} {what}", name(table))
}

/// Names in parentheses.
fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| crate::sql::ident(name)).collect();
    format!("({})", names.join(", "))
}

/// A collation's name: as the engine prints it, or as a person writes it. The engine quotes fewer words than we do.
fn collation(text: &str) -> String {
    let letter = |it: char| it.is_ascii_lowercase() || it == '_';
    let plain = |part: &str| {
        part.starts_with(letter) && part.chars().all(|it| letter(it) || it.is_ascii_digit())
    };
    let whole = text.contains('.') && text.split('.').all(plain);
    match text.contains('"') || whole || crate::sql::ident(text) == text {
        true => text.to_owned(),
        false => crate::sql::ident(text),
    }
}
