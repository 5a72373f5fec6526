//! Adds one thing. What does not fit is pruned afterwards.

use super::made::{composite, domain, enumeration, function, range, sequence};
use super::others::{aggregates, callable, other};
use super::parts::{
    foreign_key, index, key, new_key, policy, statistics, trigger, view_index, view_trigger,
};
use super::prune::{prune, splittable};
use super::rights::right;
use super::spec::{
    Column, Expr, Fills, FunctionKind, Id, KeyKind, Output, Spec, Table, TableKind, View,
};
use super::types::{BUILTIN, TEXT, Ty};
use crate::genes::Genes;
use crate::names;

/// What comes often comes often here; what bytes shrink to comes first.
const GROWTHS: &[fn(&mut Spec, &mut Genes<'_>)] = &[
    table,
    column,
    table,
    index,
    key,
    table,
    foreign_key,
    view,
    column,
    key,
    index,
    enumeration,
    function,
    table,
    foreign_key,
    sequence,
    partitioned,
    partition,
    view,
    domain,
    trigger,
    policy,
    child,
    statistics,
    space,
    range,
    composite,
    view_index,
    partition,
    view_trigger,
    other,
    other,
    other,
    other,
    other,
    other,
    right,
    right,
    right,
    right,
    right,
    right,
];

pub fn grow(spec: &mut Spec, genes: &mut Genes<'_>) {
    let place = genes.below(GROWTHS.len());
    GROWTHS[place](spec, genes);
    prune(spec);
}

fn space(spec: &mut Spec, genes: &mut Genes<'_>) {
    let mut title = spec.title(genes);
    title.space = 0;
    title.comment = None;
    let taken = spec
        .spaces
        .iter()
        .map(|space| space.name.clone())
        .chain(["public".to_owned()])
        .collect();
    title.name = names::fresh(genes, &taken, 63);
    spec.spaces.push(title);
}

/// Tables and views.
pub fn relations(spec: &Spec) -> Vec<Id> {
    spec.tables
        .iter()
        .map(|it| it.title.id)
        .chain(spec.views.iter().map(|it| it.title.id))
        .collect()
}

pub fn any_column(spec: &Spec, genes: &mut Genes<'_>) -> Option<(Id, Id)> {
    let table = genes.of(&spec.tables.iter().collect::<Vec<_>>())?;
    let column = genes.of(&table.columns)?;
    Some((table.title.id, column.id))
}

/// A table with some columns.
fn table(spec: &mut Spec, genes: &mut Genes<'_>) {
    let mut table = empty(spec, genes);
    let count = 1 + genes.below(4);
    table.unlogged = genes.once_in(16);
    table.fill = genes.once_in(12).then_some(70);
    table.identity = genes.below(24).saturating_sub(21);
    for _ in 0..count {
        let column = new_column(spec, &table, genes);
        table.columns.push(column);
    }
    if genes.below(3) > 0 {
        let columns = vec![table.columns[0].id];
        let kind = KeyKind::Primary {
            columns,
            include: Vec::new(),
        };
        let key = new_key(spec, &table, kind, genes);
        table.keys.push(key);
    }
    spec.tables.push(table);
}

fn empty(spec: &mut Spec, genes: &mut Genes<'_>) -> Table {
    Table {
        title: spec.title(genes),
        columns: Vec::new(),
        keys: Vec::new(),
        indexes: Vec::new(),
        kind: TableKind::Plain,
        joins: genes.below(7).saturating_sub(3),
        unlogged: false,
        fill: None,
        security: 0,
        policies: Vec::new(),
        triggers: Vec::new(),
        statistics: Vec::new(),
        identity: 0,
    }
}

fn partitioned(spec: &mut Spec, genes: &mut Genes<'_>) {
    let mut table = empty(spec, genes);
    for _ in 0..=genes.below(2) {
        let column = new_column(spec, &table, genes);
        table.columns.push(column);
    }
    let column = table.columns[0].id;
    table.columns[0].ty = Ty::Builtin([0, TEXT, 3, 10][genes.below(4)]);
    table.kind = TableKind::Whole {
        by: genes.below(3),
        column,
    };
    let whole = table.title.id;
    spec.tables.push(table);
    for bound in 0..=genes.below(2) {
        let mut part = empty(spec, genes);
        part.kind = TableKind::Part {
            of: whole,
            bound,
            then: None,
        };
        spec.tables.push(part);
    }
}

fn partition(spec: &mut Spec, genes: &mut Genes<'_>) {
    let wholes: Vec<Id> = spec
        .tables
        .iter()
        .filter(|it| it.splits().is_some())
        .map(|it| it.title.id)
        .collect();
    let Some(of) = genes.of(&wholes) else {
        return;
    };
    let columns: Vec<Id> = spec
        .shows(of)
        .iter()
        .filter(|(_, _, ty)| splittable(*ty))
        .map(|(id, _, _)| *id)
        .collect();
    let mut part = empty(spec, genes);
    let then = genes
        .once_in(4)
        .then(|| (genes.below(3), genes.of(&columns).unwrap_or_default()));
    part.kind = TableKind::Part {
        of,
        bound: genes.below(4),
        then,
    };
    spec.tables.push(part);
}

fn child(spec: &mut Spec, genes: &mut Genes<'_>) {
    let tables: Vec<Id> = spec.tables.iter().map(|it| it.title.id).collect();
    let Some(of) = genes.of(&tables) else {
        return;
    };
    let mut table = empty(spec, genes);
    table.kind = TableKind::Child { of };
    if genes.once_in(2) {
        let column = new_column(spec, &table, genes);
        table.columns.push(column);
    }
    spec.tables.push(table);
}

fn column(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else {
        return;
    };
    let table = spec.tables[at].clone();
    if !matches!(table.kind, TableKind::Part { .. }) {
        let column = new_column(spec, &table, genes);
        spec.tables[at].columns.push(column);
    }
}

/// The place of some table.
pub fn place(spec: &Spec, genes: &mut Genes<'_>) -> Option<usize> {
    genes.of(&(0..spec.tables.len()).collect::<Vec<_>>())
}

/// A column that a table does not have yet, and neither has a table that inherits from it.
pub fn new_column(spec: &mut Spec, table: &Table, genes: &mut Genes<'_>) -> Column {
    let id = spec.id();
    let family = spec
        .tables
        .iter()
        .chain([table])
        .flat_map(|it| spec.columns(it));
    let name = names::fresh(genes, &family.map(|it| it.name.clone()).collect(), 63);
    let ty = any_type(spec, genes);
    let required = genes.once_in(3);
    let fills = any_fill(spec, table, genes);
    Column {
        id,
        name,
        was: None,
        ty,
        required,
        fills,
        collation: genes.below(18).saturating_sub(13),
        storage: genes.below(24).saturating_sub(19),
        statistics: genes.once_in(24),
        comment: genes.once_in(10).then_some(1),
        backfill: false,
    }
}

/// Some type that is there.
pub fn any_type(spec: &Spec, genes: &mut Genes<'_>) -> Ty {
    let own = spec
        .enums
        .iter()
        .flat_map(|it| [Ty::Enum(it.title.id), Ty::EnumArray(it.title.id)]);
    let own = own.chain(spec.domains.iter().map(|it| Ty::Domain(it.title.id)));
    let own = own.chain(spec.composites.iter().map(|it| Ty::Composite(it.title.id)));
    let own: Vec<Ty> = own
        .chain(spec.ranges.iter().map(|it| Ty::Range(it.title.id)))
        .collect();
    let usual = Ty::Builtin(genes.below(4));
    match genes.below(4) {
        0 | 1 => usual,
        2 => Ty::Builtin(genes.below(BUILTIN.len())),
        _ => genes.of(&own).unwrap_or(usual),
    }
}

/// Something that gives a column its value.
pub fn any_fill(spec: &Spec, table: &Table, genes: &mut Genes<'_>) -> Fills {
    let functions: Vec<Id> = spec
        .functions
        .iter()
        .filter(|it| matches!(it.kind, FunctionKind::Gives(_)))
        .map(|it| it.title.id)
        .collect();
    let sequences: Vec<Id> = spec.sequences.iter().map(|it| it.title.id).collect();
    let choice = genes.below(14);
    let form = genes.below(10);
    match choice {
        4 | 5 => Fills::Value(form),
        6 => Fills::Computed(form),
        7 => genes.of(&functions).map_or(Fills::Nothing, Fills::Function),
        8 => Fills::Serial,
        9 => genes.of(&sequences).map_or(Fills::Nothing, Fills::Sequence),
        10 => Fills::Identity(form),
        11 | 12 => any_expr(spec, table.title.id, &table.columns, genes)
            .map_or(Fills::Nothing, Fills::Generated),
        _ => Fills::Nothing,
    }
}

/// An expression over a column that a relation shows, or over one of some more.
pub fn any_expr(spec: &Spec, relation: Id, more: &[Column], genes: &mut Genes<'_>) -> Option<Expr> {
    let shown = spec.shows(relation).into_iter().map(|(id, _, _)| id);
    let columns: Vec<Id> = shown.chain(more.iter().map(|it| it.id)).collect();
    let column = genes.of(&columns)?;
    let tells = |kind| matches!(kind, FunctionKind::Tells(_) | FunctionKind::Takes(_));
    let tells = spec.functions.iter().filter(|it| tells(it.kind));
    let called = tells.map(|it| it.title.id).chain(callable(spec));
    let form = genes.below(10);
    let function = genes.of(&called.collect::<Vec<Id>>()).filter(|_| form > 4);
    Some(Expr {
        column,
        form,
        function,
    })
}

fn view(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(source) = genes.of(&relations(spec)) else {
        return;
    };
    let title = spec.title(genes);
    let (stored, option) = (genes.once_in(4), genes.below(6));
    let mut view = View {
        title,
        stored,
        source,
        outputs: Vec::new(),
        filter: None,
        function: None,
        reads: None,
        option,
        indexes: Vec::new(),
        triggers: Vec::new(),
    };
    for _ in 0..=genes.below(3) {
        view.outputs.extend(new_output(spec, &view, genes));
    }
    view.filter = any_expr(spec, source, &[], genes).filter(|_| genes.once_in(2));
    let functions = spec.functions.iter().map(|it| it.title.id);
    let functions: Vec<Id> = functions.chain(aggregates(spec)).collect();
    view.function = genes.of(&functions).filter(|_| genes.once_in(2));
    view.reads = any_column(spec, genes).filter(|_| genes.once_in(4));
    spec.views.push(view);
}

/// A column that a view does not have yet.
pub fn new_output(spec: &mut Spec, view: &View, genes: &mut Genes<'_>) -> Option<Output> {
    let expr = any_expr(spec, view.source, &[], genes)?;
    let plain = genes.below(3) < 2;
    let taken = view.outputs.iter().map(|it| it.name.clone()).collect();
    Some(Output {
        id: spec.id(),
        name: names::fresh(genes, &taken, 63),
        expr,
        plain,
    })
}
