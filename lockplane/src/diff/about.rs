//! What a change is about.

use super::{Called, Change, TableChange};
use crate::schema::{ObjectId, ObjectKind, QName};

impl Change {
    /// A change inside a table.
    pub fn alter(table: &QName, what: TableChange) -> Self {
        Self::Alter {
            table: table.clone(),
            what,
        }
    }

    /// The object this change is about, as it is called afterwards.
    pub fn object(&self) -> ObjectId {
        let id = |kind, name: &QName| ObjectId::new(kind, name.clone());
        match self {
            Self::CreateNamespace(name) | Self::DropNamespace(name) => {
                ObjectId::new(ObjectKind::Namespace, QName::new("", name))
            }
            Self::CreateEnum(ty) | Self::DropEnum(ty) | Self::AlterEnum { to: ty, .. } => {
                id(ObjectKind::Enum, &ty.name)
            }
            Self::RenameType { kind, to, .. } => id(*kind, to),
            Self::RenameValue { ty, .. } => id(ObjectKind::Enum, ty),
            Self::MoveExtension { name, .. } => {
                ObjectId::new(ObjectKind::Extension, QName::new("", name))
            }
            Self::RemakeTypes(remake) => remake.types.first().map_or_else(
                || ObjectId::new(ObjectKind::Type, QName::new("", "")),
                |ty| ty.to.id(),
            ),
            Self::CreateSequence(seq)
            | Self::DropSequence(seq)
            | Self::AlterSequence { to: seq, .. } => id(ObjectKind::Sequence, &seq.name),
            Self::RenameSequence { to, .. } | Self::MoveSequence { to, .. } => {
                id(ObjectKind::Sequence, to)
            }
            Self::SetSequenceOwner { sequence, .. } => id(ObjectKind::Sequence, sequence),
            Self::Refresh(it) => it.views.first().map_or_else(
                || id(ObjectKind::MaterializedView, &QName::new("", "")),
                |view| id(ObjectKind::MaterializedView, view),
            ),
            Self::GoOn(it) => id(ObjectKind::Sequence, &it.sequence),
            Self::CreateTable(table) | Self::DropTable(table) => id(ObjectKind::Table, &table.name),
            Self::RenameTable { to: name, .. } | Self::Alter { table: name, .. } => {
                id(ObjectKind::Table, name)
            }
            Self::Rebuild(rebuild) => id(ObjectKind::Table, &rebuild.to.name),
            Self::CreateObject(object)
            | Self::DropObject(object)
            | Self::ReplaceObject { to: object, .. }
            | Self::Loosen { to: object, .. } => object.id.clone(),
            Self::Grow(grown) | Self::Shrink(grown) => grown.to.id.clone(),
            Self::Set { setting, .. } => {
                ObjectId::new(ObjectKind::Setting, QName::new("", setting.as_str()))
            }
            Self::KeepRows(kept) => id(ObjectKind::Table, &kept.from),
            // Partitions of the new table are no part of what this is about.
            Self::FillRows(kept) => id(ObjectKind::Table, &kept.aside),
            Self::SetRights { to, .. } => to.of.clone(),
            Self::CommentObject { id, .. } | Self::RenameObject(Called { to: id, .. }) => {
                id.clone()
            }
        }
    }

    /// Every object this change makes anew or is about.
    pub fn objects(&self) -> Vec<ObjectId> {
        match self {
            Self::RemakeTypes(remake) => remake.types.iter().map(|ty| ty.to.id()).collect(),
            Self::Shrink(grown) => grown.made_back(),
            other => vec![other.object()],
        }
    }
}
