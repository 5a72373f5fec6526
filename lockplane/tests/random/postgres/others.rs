//! What is no relation, type, sequence or function: added, changed and pruned.

use super::grow::{any_expr, relations};
use super::prune::{exists, is_there};
use super::spec::{Expr, FunctionKind, Id, Spec, TableKind, Title};
use super::types::Ty;
use crate::genes::Genes;

#[derive(Debug, Clone)]
pub struct Other {
    pub title: Title,
    pub kind: Kind,
    /// Its details.
    pub form: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Collation,
    Aggregate,
    Procedure,
    /// Calls a function that tells something of a value.
    Operator {
        function: Id,
    },
    /// To text.
    Cast {
        ty: Ty,
    },
    Dictionary,
    Configuration {
        dictionary: Option<Id>,
    },
    Rule {
        relation: Id,
        when: Option<Expr>,
    },
    /// Of all tables when it has none.
    Publication {
        tables: Vec<Id>,
        column: Option<Id>,
    },
    Wrapper,
    Server {
        wrapper: Id,
    },
    Mapping {
        server: Id,
    },
    Foreign {
        server: Id,
        ty: Ty,
    },
    EventTrigger {
        function: Id,
    },
}

impl Kind {
    /// Whether its name says nothing else and lies in a namespace.
    pub fn is_named(&self) -> bool {
        let unnamed = matches!(
            self,
            Self::Operator { .. } | Self::Cast { .. } | Self::Mapping { .. }
        );
        !unnamed && self.has_space()
    }

    fn has_space(&self) -> bool {
        !matches!(
            self,
            Self::Rule { .. }
                | Self::Publication { .. }
                | Self::Wrapper
                | Self::Server { .. }
                | Self::EventTrigger { .. }
                | Self::Cast { .. }
                | Self::Mapping { .. }
        )
    }
}

pub fn other(spec: &mut Spec, genes: &mut Genes<'_>) {
    let choice = genes.below(16);
    let form = genes.below(64);
    let Some(kind) = kind(spec, choice, genes) else {
        return;
    };
    let mut title = spec.title(genes);
    if !kind.has_space() {
        title.space = 0;
        title.name = spec.fresh(genes, 0);
    }
    if matches!(kind, Kind::Operator { .. }) {
        title.name = sign(title.id);
    }
    let other = Other { title, kind, form };
    spec.others.push(other);
    if choice == 12 {
        server(spec, genes);
    }
}

/// A server for the wrapper that came last.
fn server(spec: &mut Spec, genes: &mut Genes<'_>) {
    let (mut title, wrapper) = (
        spec.title(genes),
        spec.others[spec.others.len() - 1].title.id,
    );
    title.space = 0;
    title.name = spec.fresh(genes, 0);
    let kind = Kind::Server { wrapper };
    let other = Other {
        title,
        kind,
        form: genes.below(64),
    };
    spec.others.push(other);
}

fn kind(spec: &Spec, choice: usize, genes: &mut Genes<'_>) -> Option<Kind> {
    let tells: Vec<Id> = functions(spec, |kind| {
        matches!(kind, FunctionKind::Tells(_) | FunctionKind::Takes(_))
    });
    let is = |wanted: fn(&Kind) -> bool| -> Vec<Id> {
        let found = spec.others.iter().filter(|it| wanted(&it.kind));
        found.map(|it| it.title.id).collect()
    };
    let servers = is(|kind| matches!(kind, Kind::Server { .. }));
    Some(match choice {
        0 => Kind::Collation,
        1 => Kind::Aggregate,
        2 => Kind::Procedure,
        3 | 4 => Kind::Operator {
            function: genes.of(&tells)?,
        },
        5 => Kind::Cast {
            ty: own_type(spec, genes)?,
        },
        6 => Kind::Dictionary,
        7 => Kind::Configuration {
            dictionary: genes.of(&is(|kind| *kind == Kind::Dictionary)),
        },
        8 | 9 => {
            let relation = genes.of(&relations(spec))?;
            let when = any_expr(spec, relation, &[], genes).filter(|_| genes.once_in(2));
            Kind::Rule { relation, when }
        }
        10 | 11 => publication(spec, genes),
        12 => Kind::Wrapper,
        13 => Kind::Mapping {
            server: genes.of(&servers)?,
        },
        14 => Kind::Foreign {
            server: genes.of(&servers)?,
            ty: own_type(spec, genes).unwrap_or_default(),
        },
        _ => {
            let events = functions(spec, |kind| kind == FunctionKind::Event);
            Kind::EventTrigger {
                function: genes.of(&events)?,
            }
        }
    })
}

fn functions(spec: &Spec, wanted: fn(FunctionKind) -> bool) -> Vec<Id> {
    let found = spec.functions.iter().filter(|it| wanted(it.kind));
    found.map(|it| it.title.id).collect()
}

fn own_type(spec: &Spec, genes: &mut Genes<'_>) -> Option<Ty> {
    let enums = spec.enums.iter().map(|it| Ty::Enum(it.title.id));
    let composites = spec.composites.iter();
    let composites = composites.map(|it| Ty::Composite(it.title.id));
    genes.of(&enums.chain(composites).collect::<Vec<Ty>>())
}

fn publication(spec: &Spec, genes: &mut Genes<'_>) -> Kind {
    let all: Vec<Id> = spec.tables.iter().map(|it| it.title.id).collect();
    let mut tables: Vec<Id> = Vec::new();
    for _ in 0..genes.below(4) {
        tables.extend(genes.of(&all).filter(|id| !tables.contains(id)));
    }
    let first = tables.first().and_then(|id| spec.table(*id));
    let column = first.and_then(|table| genes.of(&table.columns));
    let column = column.map(|it| it.id).filter(|_| genes.once_in(2));
    Kind::Publication { tables, column }
}

/// Another detail.
pub fn other_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.others.len()).collect::<Vec<_>>()) else {
        return;
    };
    let form = genes.below(64);
    let another = match &spec.others[at].kind {
        Kind::Rule { relation, .. } => Some(Kind::Rule {
            relation: *relation,
            when: any_expr(spec, *relation, &[], genes).filter(|_| genes.once_in(2)),
        }),
        Kind::Publication { .. } => Some(publication(spec, genes)),
        _ => None,
    };
    let other = &mut spec.others[at];
    other.form = form;
    if let Some(kind) = another.filter(|_| genes.once_in(2)) {
        other.kind = kind;
    }
}

/// What an expression can use besides functions.
pub fn callable(spec: &Spec) -> impl Iterator<Item = Id> {
    let found = spec
        .others
        .iter()
        .filter(|it| matches!(it.kind, Kind::Operator { .. } | Kind::Configuration { .. }));
    found.map(|it| it.title.id)
}

pub fn aggregates(spec: &Spec) -> impl Iterator<Item = Id> {
    let found = spec.others.iter().filter(|it| it.kind == Kind::Aggregate);
    found.map(|it| it.title.id)
}

/// The name of a collation of the user's own, from a column's choice.
pub fn collation(spec: &Spec, choice: usize) -> Option<String> {
    let all = spec.others.iter().filter(|it| it.kind == Kind::Collation);
    let all: Vec<&Other> = all.collect();
    let place = choice.checked_rem(all.len())?;
    Some(spec.name(&all[place].title))
}

/// An operator's name, from its number.
fn sign(mut id: Id) -> String {
    let mut sign = "@".to_owned();
    while id > 0 {
        sign.push(['~', '#', '%', '^', '&', '|'][id as usize % 6]);
        id /= 6;
    }
    sign
}

/// Drops what refers to something that is gone.
pub fn prune(spec: &mut Spec, seen: &Spec) {
    let there = |space: Id| space == 0 || seen.spaces.iter().any(|it| it.id == space);
    let is = |id: Id, wanted: fn(&Kind) -> bool| seen.other(id).is_some_and(|it| wanted(&it.kind));
    let mut cast: Vec<Ty> = Vec::new();
    let mut mapped: Vec<Id> = Vec::new();
    spec.others.retain_mut(|it| {
        let stands = match &mut it.kind {
            Kind::Operator { function } => seen.function(*function).is_some(),
            Kind::Cast { ty } => {
                let first = !cast.contains(ty);
                cast.push(*ty);
                first && is_there(seen, *ty)
            }
            Kind::Configuration { dictionary } => {
                *dictionary = dictionary.filter(|id| seen.other(*id).is_some());
                true
            }
            Kind::Rule { relation, when } => {
                let id = *relation;
                *when = when.filter(|it| it.column_of(seen, id).is_some());
                exists(seen, id) && seen.view(id).is_none_or(|it| !it.stored)
            }
            Kind::Publication { tables, column } => {
                tables.retain(|id| seen.table(*id).is_some_and(|it| !it.unlogged));
                let first = tables.first().and_then(|id| seen.table(*id));
                *column = column.filter(|id| {
                    seen.major > 14
                        && first.is_some_and(|it| it.columns.iter().any(|it| it.id == *id))
                        && first.is_some_and(|it| it.kind == TableKind::Plain)
                });
                true
            }
            Kind::Server { wrapper } => is(*wrapper, |kind| *kind == Kind::Wrapper),
            Kind::Mapping { server } => {
                let first = !mapped.contains(server);
                mapped.push(*server);
                first && is(*server, |kind| matches!(kind, Kind::Server { .. }))
            }
            Kind::Foreign { server, ty } => {
                is_there(seen, *ty) && is(*server, |kind| matches!(kind, Kind::Server { .. }))
            }
            Kind::EventTrigger { function } => seen.function(*function).is_some(),
            Kind::Collation
            | Kind::Aggregate
            | Kind::Procedure
            | Kind::Dictionary
            | Kind::Wrapper => true,
        };
        stands && there(it.title.space)
    });
}
