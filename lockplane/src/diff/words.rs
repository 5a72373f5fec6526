//! Changes in words.

use std::fmt;

use super::{Change, Remade, TableChange, UserType};
use crate::schema::{
    Column, Constraint, ConstraintKind, EnumType, NotNull, Object, ObjectKind, Rights, TableOptions,
};
use crate::sql::literal;

/// One line for people, such as `add column public.users.nick (text)`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let object = self.object();
        match self {
            Self::CreateNamespace(_)
            | Self::CreateEnum(_)
            | Self::CreateSequence(_)
            | Self::CreateTable(_)
            | Self::CreateObject(_) => write!(f, "create {object}"),
            Self::DropNamespace(_)
            | Self::DropEnum(_)
            | Self::DropSequence(_)
            | Self::DropTable(_)
            | Self::DropObject(_) => write!(f, "drop {object}"),
            Self::AlterEnum { from, to, .. } => write!(f, "{}", revalued(from, to)),
            Self::RenameType { from, to, .. } => write!(f, "rename type {from} to {to}"),
            Self::RenameValue { from, to, .. } => {
                let (from, to) = (literal(from), literal(to));
                write!(f, "rename value {from} of {object} to {to}")
            }
            Self::RenameSequence { from, to } => write!(f, "rename sequence {from} to {to}"),
            Self::MoveSequence { from, to } => write!(f, "move sequence {from} to {to}"),
            Self::MoveExtension { from, to, .. } => write!(f, "move {object} from {from} to {to}"),
            Self::RemakeTypes(remake) => {
                let types: Vec<String> = remake.types.iter().map(remade).collect();
                write!(f, "{}", types.join("; "))
            }
            Self::Loosen { .. } => write!(f, "loosen {object}"),
            Self::AlterSequence { .. } => write!(f, "change {object}"),
            Self::SetSequenceOwner { to, .. } => match to {
                Some(owner) => write!(f, "give {object} to {}.{}", owner.table, owner.column),
                None => write!(f, "take {object} from its column"),
            },
            Self::GoOn(it) => write!(f, "{it}"),
            Self::Refresh(it) => write!(f, "{it}"),
            Self::RenameTable { from, to, .. } => write!(f, "rename table {from} to {to}"),
            Self::Alter { table, what } => describe(f, &table.to_string(), what),
            Self::Rebuild(rebuild) => {
                let parts: Vec<String> = rebuild
                    .changes
                    .iter()
                    .map(|what| Change::alter(&rebuild.to.name, what.clone()).to_string())
                    .collect();
                write!(f, "rebuild {object}: {}", parts.join("; "))
            }
            Self::ReplaceObject { to, .. } => replaced(to, f),
            Self::Grow(_) if object.kind == ObjectKind::View => {
                write!(f, "add columns to {object}")
            }
            Self::Shrink(_) if object.kind == ObjectKind::View => {
                write!(f, "take columns from {object}")
            }
            Self::Grow(grown) | Self::Shrink(grown) => replaced(&grown.to, f),
            Self::Set { setting, to, .. } => write!(f, "set {setting} to {to}"),
            Self::KeepRows(kept) => write!(f, "take the rows out of {}", kept.from),
            Self::FillRows(kept) => write!(f, "put the rows into {}", kept.to),
            Self::SetRights { to, .. } => write!(f, "{}", rights(to)),
            Self::RenameObject(called) => {
                write!(f, "rename {} to {}", called.from, called.to.name.name)
            }
            Self::CommentObject { .. } => write!(f, "comment on {object}"),
        }
    }
}

fn replaced(to: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let object = &to.id;
    match object.kind {
        ObjectKind::Extension => {
            let version = to.version().unwrap_or_default();
            write!(f, "update {object} to version {version}")
        }
        ObjectKind::Function
        | ObjectKind::Procedure
        | ObjectKind::Aggregate
        | ObjectKind::View
        | ObjectKind::Trigger
        | ObjectKind::Rule => write!(f, "replace {object}"),
        _ => write!(f, "change {object}"),
    }
}

fn describe(f: &mut fmt::Formatter<'_>, table: &str, what: &TableChange) -> fmt::Result {
    match what {
        TableChange::AddColumn { column, .. } => write!(f, "add column {table}.{}", shape(column)),
        TableChange::DropColumn(column) => write!(f, "drop column {table}.{}", column.name),
        TableChange::RenameColumn { from, to } => write!(f, "rename column {table}.{from} to {to}"),
        TableChange::AlterColumn { from, to, .. } if shape(from) == shape(to) => {
            write!(f, "{} {table}.{}", settings(from, to), to.name)
        }
        TableChange::AlterColumn { from, to, .. } | TableChange::Recompute { from, to, .. } => {
            write!(f, "change column {table}.{} to {}", shape(from), shape(to))
        }
        TableChange::ResetColumn { from, to } => {
            write!(f, "{} {table}.{}", settings(from, to), to.name)
        }
        TableChange::DropComputed(column) => write!(f, "drop column {table}.{}", column.name),
        TableChange::DropDefault { column, .. } => write!(f, "drop default of {table}.{column}"),
        TableChange::SetDefault { column, .. } => write!(f, "set default of {table}.{column}"),
        TableChange::AddConstraint(_)
        | TableChange::DropConstraint(_)
        | TableChange::ShedKey { .. }
        | TableChange::DemandAgain { .. }
        | TableChange::KeyAgain { .. }
        | TableChange::RenameConstraint { .. }
        | TableChange::NameGiven { .. }
        | TableChange::AlterConstraint { .. }
        | TableChange::CommentConstraint { .. } => of_constraint(f, table, what),
        TableChange::AlterIndex { to, .. } => write!(f, "change index {} on {table}", to.name),
        TableChange::PromoteIndex { index, key, .. } => {
            write!(f, "make index {} the {} of {table}", index.name, name(key))
        }
        TableChange::DemoteKey { key, index, .. } => {
            let (key, index) = (name(key), &index.name);
            write!(f, "leave index {index} of the {key} of {table}")
        }
        TableChange::CreateIndex(index) => write!(f, "create index {} on {table}", index.name),
        TableChange::ShedIndex { name, .. } => write!(
            f,
            "drop index {name} on {table}, which is invalid (`CREATE INDEX CONCURRENTLY` failed)"
        ),
        TableChange::DropIndex(index) => write!(f, "drop index {} on {table}", index.name),
        TableChange::RenameIndex { from, to } => {
            write!(f, "rename index {from} on {table} to {to}")
        }
        TableChange::AttachIndexes(attach) => {
            write!(f, "attach {} of {table}", attach.listed("to"))
        }
        TableChange::RestoreIndexes { .. } => {
            write!(
                f,
                "restore what indexes of partitions of {table} are called and say"
            )
        }
        TableChange::DetachIndexes(attach) => write!(
            f,
            "detach {} of {table} (made anew: PostgreSQL detaches no index)",
            attach.listed("from")
        ),
        TableChange::CommentIndex { name, .. } => write!(f, "comment on index {name} of {table}"),
        TableChange::SetOptions { from, to } => f.write_str(&options(table, from, to)),
        TableChange::Comment { .. } => write!(f, "comment on {table}"),
    }
}

fn of_constraint(f: &mut fmt::Formatter<'_>, table: &str, what: &TableChange) -> fmt::Result {
    match what {
        TableChange::AddConstraint(key) | TableChange::DropConstraint(key) if key.is_given() => {
            write!(f, "name {} of {table}, made with the whole", name(key))
        }
        TableChange::DemandAgain { column, .. } => {
            write!(f, "keep {table}.{} not null", column.name)
        }
        TableChange::KeyAgain { key, .. } => {
            write!(f, "keep {} of {table} without the whole's", name(key))
        }
        TableChange::ShedKey { key, .. } => {
            write!(
                f,
                "drop {} of {table} while that is no partition",
                name(key)
            )
        }
        TableChange::AddConstraint(constraint) => write!(f, "add {} to {table}", name(constraint)),
        TableChange::DropConstraint(constraint) => {
            write!(f, "drop {} of {table}", name(constraint))
        }
        TableChange::NameGiven { from, to, .. } if to.name.as_ref() == Some(from) => {
            write!(f, "keep the comment on {} of {table}", name(to))
        }
        TableChange::RenameConstraint { from, to } | TableChange::NameGiven { from, to, .. } => {
            write!(f, "rename constraint {from} of {table} to {}", name(to))
        }
        TableChange::AlterConstraint { from, to } => {
            let holds = !to.not_valid && !to.not_enforced;
            let verb = match from.not_valid && holds {
                true => "validate",
                false => "change",
            };
            write!(f, "{verb} {} of {table}", name(to))
        }
        TableChange::CommentConstraint { name, .. } => {
            write!(f, "comment on constraint {name} of {table}")
        }
        _ => Ok(()),
    }
}

/// Which whole a table joins or leaves says more than that options change.
fn options(table: &str, from: &TableOptions, to: &TableOptions) -> String {
    match (&from.partition_of, &to.partition_of) {
        (None, Some(whole)) => format!("attach {table} to {} as a partition", whole.parent),
        (Some(whole), None) => format!("detach partition {table} of {}", whole.parent),
        _ => format!("change the options of {table}"),
    }
}

fn rights(to: &Rights) -> String {
    let id = &to.of;
    let (role, namespace) = (&id.name.name, &id.name.namespace);
    match (id.kind, &id.arguments) {
        (ObjectKind::DefaultPrivileges, Some(objects)) => {
            let place = match namespace.is_empty() {
                true => String::new(),
                false => format!(" in {namespace}"),
            };
            let objects = objects.to_lowercase();
            format!("change what others may do with {objects} that {role} makes{place}")
        }
        _ => format!("change owner or privileges of {id}"),
    }
}

fn revalued(from: &EnumType, to: &EnumType) -> String {
    format!(
        "change type {} from ({}) to ({})",
        to.name,
        from.values.join(", "),
        to.values.join(", ")
    )
}

fn remade(ty: &Remade) -> String {
    match (&ty.from, &ty.to) {
        (UserType::Enum(from), UserType::Enum(to)) if from.values != to.values => {
            revalued(from, to)
        }
        (from, to) if from.id().to_string() != to.id().to_string() => {
            format!("make {} into {}", from.id(), to.id())
        }
        (_, to) => format!("make {} anew", to.id()),
    }
}

/// `not null not valid as given_name`.
fn demand(not_null: &NotNull) -> String {
    let mut words = "not null".to_owned();
    if not_null.no_inherit {
        words.push_str(" no inherit");
    }
    if not_null.not_valid {
        words.push_str(" not valid");
    }
    if let Some(name) = &not_null.name {
        words.push_str(&format!(" as {name}"));
    }
    words
}

/// What changes of a column whose shape does not.
fn settings(from: &Column, to: &Column) -> &'static str {
    let same = Column {
        comment: from.comment.clone(),
        ..to.clone()
    };
    match (same == *from, from.identity == to.identity) {
        (true, _) => "comment on column",
        (_, false) => "change the numbering of column",
        _ => "change the settings of column",
    }
}

/// `nick (text, not null, default 'x')`.
fn shape(column: &Column) -> String {
    let mut parts = vec![column.ty.clone()];
    if !column.nullable {
        parts.push(demand(&column.not_null));
    }
    parts.extend(
        column
            .default
            .iter()
            .map(|default| format!("default {default}")),
    );
    parts.extend(
        column
            .generated
            .iter()
            .map(|generated| format!("generated as {}", generated.expression)),
    );
    if column.identity.is_some() {
        parts.push("identity".to_owned());
    }
    parts.extend(
        column
            .collation
            .iter()
            .map(|collation| format!("collate {collation}")),
    );
    parts.retain(|part| !part.is_empty());
    format!("{} ({})", column.name, parts.join(", "))
}

fn name(constraint: &Constraint) -> String {
    let kind = match &constraint.kind {
        ConstraintKind::PrimaryKey(_) => "primary key",
        ConstraintKind::Unique(_) => "unique constraint",
        ConstraintKind::Check { expression, .. } if constraint.name.is_none() => {
            return format!("check ({expression})");
        }
        ConstraintKind::Check { .. } => "check",
        ConstraintKind::ForeignKey(_) => "foreign key",
        ConstraintKind::Exclude { .. } => "exclusion constraint",
    };
    match &constraint.name {
        Some(name) => format!("{kind} {name}"),
        None => format!("a {kind}"),
    }
}
