//! What a step makes gets its owner and privileges in the same step, and so does what its undo makes.

use std::collections::BTreeSet;

use crate::dialect::Rules;
use crate::diff::{Below, Change, TableChange, moved};
use crate::schema::{
    Column, GeneratedKind, Held, ObjectId, ObjectKind, QName, Rights, Schema, Sequence, Table,
};
use crate::step::{Statement, Step, Undo};

/// Gives what is made what was said about it.
pub(super) struct Giver<'a> {
    rules: &'a dyn Rules,
    from: &'a Schema,
    /// The same under its new names.
    moved: Schema,
    to: &'a Schema,
    /// The privileges that objects get by themselves while the plan runs.
    to_come: Vec<Rights>,
}

impl<'a> Giver<'a> {
    /// `live` is the schema as it is, with all that is known about it.
    pub(super) fn new(
        rules: &'a dyn Rules,
        (from, to): (&'a Schema, &'a Schema),
        changes: &[Change],
        live: &Schema,
    ) -> Self {
        let to_come = live.rights.values();
        let to_come = to_come.filter(|rights| rights.of.kind == ObjectKind::DefaultPrivileges);
        Self {
            rules,
            from,
            moved: moved(from, changes),
            to,
            to_come: to_come.cloned().collect(),
        }
    }

    /// Adds to a step what it takes.
    pub(super) fn add(&self, change: &Change, step: &mut Step) {
        if self.from.rights.is_empty() && self.to.rights.is_empty() {
            return;
        }
        step.sql.extend(self.given(&made(change), [self.to; 2]));
        step.sql.splice(0..0, self.owned(change, self.to));
        let mut back = self.given(&made_by_undo(change), [self.from, &self.moved]);
        back.extend(self.to_come_again(change));
        let owned = self.owned(&change.reversed(), self.from);
        match &mut step.undo {
            Undo::Sql(sql) | Undo::Lossy { sql, .. } => {
                sql.extend(back);
                sql.splice(0..0, owned);
            }
            Undo::Impossible { .. } => {}
        }
    }

    /// The default privileges in a namespace went with it. On the way forward they come last, so that
    /// what is made first gets none from them.
    fn to_come_again(&self, change: &Change) -> Vec<Statement> {
        let Change::DropNamespace(name) = change else {
            return Vec::new();
        };
        let inside = self.from.rights.values().filter(|rights| {
            rights.of.kind == ObjectKind::DefaultPrivileges && rights.of.name.namespace == *name
        });
        let statements = inside.flat_map(|rights| self.rules.given(rights, &self.to_come));
        statements.collect()
    }

    /// A column's sequence belongs to the owner of the table.
    fn owned(&self, change: &Change, schema: &Schema) -> Vec<Statement> {
        let Change::SetSequenceOwner {
            sequence,
            to: Some(column),
            ..
        } = change
        else {
            return Vec::new();
        };
        let rights = schema.rights.get(&ObjectId::table(&column.table));
        let Some(owner) = rights.and_then(|rights| rights.owner.clone()) else {
            return Vec::new();
        };
        let id = ObjectId::new(ObjectKind::Sequence, sequence.clone());
        let rights = Rights {
            owner: Some(owner),
            ..Rights::unsaid(id)
        };
        self.rules.given(&rights, &[])
    }

    /// What comes or goes has one name, what is inside of a table that stays comes, and comes back, under the new one.
    fn given(&self, made: &[Made], [schema, moved]: [&Schema; 2]) -> Vec<Statement> {
        let statements = made.iter().flat_map(|made| {
            let rights = match made {
                Made::Whole(id) => of_object(id, schema),
                Made::Part(id) => of_object(id, moved),
                Made::Column(table, column) => {
                    let heirs = self.heirs(table, column, moved).into_iter();
                    let all = [table].into_iter().chain(heirs);
                    all.flat_map(|table| of_column(table, column, moved))
                        .collect()
                }
                Made::Again(table, column) => {
                    let heirs = self.heirs(table, column, &self.moved).into_iter();
                    let all = [table].into_iter().chain(heirs);
                    let before = all.flat_map(|table| of_column(table, column, &self.moved));
                    let kept = before.filter_map(|it| common(&it, self.to.rights.get(&it.of)?));
                    kept.collect()
                }
            };
            let statements = rights.into_iter().map(|rights| {
                // The table of a column has what it has.
                let stays = matches!(made, Made::Column(..) | Made::Again(..))
                    && rights.of.kind == ObjectKind::Table;
                let to_come = if stays { &[] } else { self.to_come.as_slice() };
                self.rules.given(&rights, to_come)
            });
            statements.flatten().collect::<Vec<Statement>>()
        });
        statements.collect()
    }

    /// Tables that stay and get a column together with this one.
    fn heirs<'s>(&self, table: &QName, column: &str, schema: &'s Schema) -> Vec<&'s QName> {
        let given = |heir: &&Table| {
            let column = heir.column(column).filter(|it| it.inherited);
            let mut parents = heir.options.parents();
            column.is_some() && parents.any(|it| it == table)
        };
        let stays = |heir: &&Table| {
            [&self.moved, self.to]
                .iter()
                .all(|it| it.tables.contains_key(&heir.name))
        };
        let heirs = schema.tables.values().filter(given).filter(stays);
        let deeper = heirs.flat_map(|heir| {
            let below = self.heirs(&heir.name, column, schema);
            [&heir.name].into_iter().chain(below)
        });
        deeper.collect()
    }
}

/// An object or a column that is made.
enum Made {
    Whole(ObjectId),
    /// What belongs to a column of a table that stays.
    Part(ObjectId),
    Column(QName, String),
    /// A column of a table that stays which was there before: what changes of its privileges is a change of its own.
    Again(QName, String),
}

/// The sequences of identity columns come with the table.
fn of_object(id: &ObjectId, schema: &Schema) -> Vec<Rights> {
    let along = schema.rights.values();
    let along =
        along.filter(|rights| id.kind == ObjectKind::Table && is_identity(&rights.of, &id.name));
    let own = schema.rights.get(id).into_iter();
    own.chain(along).cloned().collect()
}

fn is_identity(id: &ObjectId, table: &QName) -> bool {
    id.kind == ObjectKind::Sequence && id.on.as_ref() == Some(table)
}

fn of_column(table: &QName, column: &str, schema: &Schema) -> Vec<Rights> {
    let id = ObjectId::table(table);
    let rights = schema.rights.get(&id).into_iter();
    let rights = rights.filter_map(|rights| {
        let (name, held) = rights.columns.get_key_value(column)?;
        Some(Rights {
            columns: [(name.clone(), held.clone())].into(),
            ..Rights::unsaid(id.clone())
        })
    });
    let table = schema.tables.get(table);
    let identity = table.and_then(|table| table.column(column)?.identity.as_ref());
    let sequence = identity.and_then(|identity| identity.sequence.clone());
    let sequences = schema.rights.values().filter(|rights| {
        let kind = rights.of.kind == ObjectKind::Sequence && rights.of.on.is_some();
        kind && sequence.as_ref() == Some(&rights.of.name)
    });
    rights.chain(sequences.cloned()).collect()
}

/// The privileges of columns that one has before and after.
fn common(before: &Rights, after: &Rights) -> Option<Rights> {
    let both = |held: &Held, other: &Held| {
        let kept = Held {
            may: &held.may & &other.may,
            may_pass_on: &held.may_pass_on & &other.may_pass_on,
        };
        Some(kept).filter(|kept| *kept != Held::default())
    };
    let columns = before.columns.iter().filter_map(|(column, grants)| {
        let other = after.columns.get(column)?;
        let kept = grants
            .iter()
            .filter_map(|(role, held)| Some((role.clone(), both(held, other.get(role)?)?)));
        Some((column.clone(), kept.collect()))
    });
    Some(Rights {
        columns: columns.collect(),
        ..Rights::unsaid(before.of.clone())
    })
}

fn made(change: &Change) -> Vec<Made> {
    match change {
        Change::CreateNamespace(_)
        | Change::CreateEnum(_)
        | Change::CreateSequence(_)
        | Change::CreateTable(_)
        | Change::CreateObject(_)
        | Change::Shrink(_)
        | Change::RemakeTypes(_) => change.objects().into_iter().map(Made::Whole).collect(),
        Change::Alter {
            table,
            what: TableChange::AddColumn { column, .. },
        } => vec![Made::Column(table.clone(), column.name.clone())],
        Change::Alter {
            table,
            what: TableChange::AlterColumn {
                from, to, below, ..
            },
        } if is_another(from, to, below) => {
            vec![Made::Again(table.clone(), to.name.clone())]
        }
        Change::Alter {
            table,
            what: TableChange::AlterColumn {
                from, to, serial, ..
            },
        } => counts_anew(table, from, to, serial.as_deref()),
        _ => Vec::new(),
    }
}

/// Whether what is computed from now on, or no longer, is another column.
fn is_another(from: &Column, to: &Column, below: &Below) -> bool {
    match (&from.generated, &to.generated) {
        (None, Some(_)) => true,
        (Some(it), None) => {
            let alone = below.let_go() && below.own[0].is_empty();
            it.kind == GeneratedKind::Virtual || !alone
        }
        (None, None) | (Some(_), Some(_)) => false,
    }
}

/// The sequence of an identity that a column becomes, or of the `serial` that it becomes.
fn counts_anew(table: &QName, from: &Column, to: &Column, serial: Option<&Sequence>) -> Vec<Made> {
    let sequence = match (&from.identity, &to.identity) {
        (None, Some(identity)) => identity.sequence.clone().map(|name| ObjectId {
            on: Some(table.clone()),
            ..ObjectId::new(ObjectKind::Sequence, name)
        }),
        (Some(_), None) => serial.map(|it| ObjectId::new(ObjectKind::Sequence, it.name.clone())),
        _ => None,
    };
    sequence.into_iter().map(Made::Part).collect()
}

fn made_by_undo(change: &Change) -> Vec<Made> {
    match change {
        // Going back, the type is made anew together with what stands on it.
        Change::AlterEnum { undo, .. } => {
            let types = undo.anew.types.iter().map(|ty| Made::Whole(ty.to.id()));
            types.chain(undo.around.iter().flat_map(made)).collect()
        }
        other => made(&other.reversed()),
    }
}

/// Objects that get what was said about them when they are made.
pub(super) fn made_anew(changes: &[Change]) -> BTreeSet<ObjectId> {
    let all = changes.iter().flat_map(made);
    let whole = all.filter_map(|made| match made {
        Made::Whole(id) | Made::Part(id) => Some(id),
        Made::Column(..) | Made::Again(..) => None,
    });
    whole.collect()
}
