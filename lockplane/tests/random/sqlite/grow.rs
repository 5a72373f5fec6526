//! Adds a thing.

use super::prune::prune;
use super::spec::{
    Column, Fills, Id, Index, Key, KeyKind, Part, Spec, Table, Title, Trigger, View, Virtual,
    unlike,
};
use crate::genes::Genes;

const THINGS: &[fn(&mut Spec, &mut Genes<'_>)] = &[
    table,
    column,
    index,
    foreign,
    column,
    unique,
    check,
    view,
    trigger,
    column,
    primary,
    foreign,
    virtual_table,
    generated,
    table,
    index,
    view,
];

/// Adds something.
pub fn grow(spec: &mut Spec, genes: &mut Genes<'_>) {
    let place = genes.below(THINGS.len());
    match spec.tables.is_empty() {
        true => table(spec, genes),
        false => THINGS[place](spec, genes),
    }
    prune(spec);
}

/// The place of a table.
pub fn place(spec: &Spec, genes: &mut Genes<'_>) -> Option<usize> {
    genes.of(&(0..spec.tables.len()).collect::<Vec<_>>())
}

/// A column of a table, by number.
pub fn some_column(table: &Table, genes: &mut Genes<'_>) -> Option<Id> {
    let ids: Vec<Id> = table.columns.iter().map(|it| it.title.id).collect();
    genes.of(&ids)
}

fn title(spec: &mut Spec, name: String) -> Title {
    Title {
        id: spec.next(),
        name,
        was: None,
    }
}

fn table(spec: &mut Spec, genes: &mut Genes<'_>) {
    let name = spec.fresh(genes);
    let (id, key) = (spec.next(), spec.next());
    let mut table = Table {
        title: title(spec, name),
        columns: vec![Column {
            title: Title {
                id,
                name: "id".to_owned(),
                was: None,
            },
            ty: genes.below(3),
            required: false,
            conflict: 0,
            fills: Fills::Nothing,
            collation: 0,
            backfill: false,
        }],
        keys: Vec::new(),
        indexes: Vec::new(),
        triggers: Vec::new(),
        strict: genes.once_in(4),
        without_rowid: genes.once_in(5),
        former: Vec::new(),
    };
    if !genes.once_in(6) {
        table.keys.push(Key {
            id: key,
            name: None,
            kind: KeyKind::Primary {
                columns: vec![id],
                desc: genes.once_in(8),
                auto: genes.once_in(3),
            },
            conflict: 0,
        });
    }
    spec.tables.push(table);
    for _ in 0..genes.below(4) {
        let last = spec.tables.len() - 1;
        column_of(spec, genes, last);
    }
}

fn column(spec: &mut Spec, genes: &mut Genes<'_>) {
    if let Some(at) = place(spec, genes) {
        column_of(spec, genes, at);
    }
}

fn column_of(spec: &mut Spec, genes: &mut Genes<'_>, at: usize) {
    let name = column_name(spec, genes, at);
    let title = title(spec, name);
    let fills = match genes.below(3) {
        0 => Fills::Nothing,
        _ => Fills::Default(genes.below(16)),
    };
    let column = Column {
        title,
        ty: genes.below(12),
        required: genes.once_in(4),
        conflict: genes.below(18),
        fills,
        collation: genes.below(8),
        backfill: genes.once_in(3),
    };
    spec.tables[at].columns.push(column);
}

fn column_name(spec: &Spec, genes: &mut Genes<'_>, at: usize) -> String {
    unlike(genes, column_names(&spec.tables[at]))
}

/// What the columns of a table are called, and what they were called.
pub fn column_names(table: &Table) -> Vec<String> {
    let columns = table.columns.iter();
    columns
        .flat_map(|it| std::iter::once(it.title.name.clone()).chain(it.title.was.clone()))
        .collect()
}

fn generated(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let Some(from) = some_column(&spec.tables[at], genes) else {
        return;
    };
    let name = column_name(spec, genes, at);
    let column = Column {
        title: title(spec, name),
        ty: 0,
        required: genes.once_in(5),
        conflict: 0,
        fills: Fills::Generated {
            from,
            form: genes.below(4),
            stored: genes.once_in(2),
        },
        collation: genes.below(8),
        backfill: false,
    };
    spec.tables[at].columns.push(column);
}

fn named(spec: &Spec, genes: &mut Genes<'_>) -> Option<String> {
    genes.once_in(3).then(|| spec.fresh(genes))
}

fn several(table: &Table, genes: &mut Genes<'_>) -> Vec<Id> {
    let mut columns: Vec<Id> = Vec::new();
    for _ in 0..=genes.below(2) {
        columns.extend(some_column(table, genes));
    }
    columns.dedup();
    columns
}

fn key(spec: &mut Spec, genes: &mut Genes<'_>, at: usize, kind: KeyKind) {
    let key = Key {
        id: spec.next(),
        name: named(spec, genes),
        kind,
        conflict: genes.below(18),
    };
    spec.tables[at].keys.push(key);
}

fn primary(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let columns = several(&spec.tables[at], genes);
    let kind = KeyKind::Primary {
        columns,
        desc: genes.once_in(4),
        auto: genes.once_in(3),
    };
    key(spec, genes, at, kind);
}

fn unique(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let columns = several(&spec.tables[at], genes);
    let collation = genes.below(8);
    key(spec, genes, at, KeyKind::Unique { columns, collation });
}

fn check(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let Some(column) = some_column(&spec.tables[at], genes) else {
        return;
    };
    let form = genes.below(6);
    key(spec, genes, at, KeyKind::Check { column, form });
}

fn foreign(spec: &mut Spec, genes: &mut Genes<'_>) {
    let (Some(at), Some(to)) = (place(spec, genes), place(spec, genes)) else {
        return;
    };
    let parent = &spec.tables[to];
    let keys = parent.keys.iter().filter_map(|key| match &key.kind {
        KeyKind::Primary { columns, .. }
        | KeyKind::Unique {
            columns,
            collation: 0..=4,
        } => Some((key.id, columns.len())),
        _ => None,
    });
    let keys: Vec<(Id, usize)> = keys.collect();
    let table = parent.title.id;
    let Some((to, count)) = genes.of(&keys) else {
        return;
    };
    let columns = (0..count)
        .filter_map(|_| some_column(&spec.tables[at], genes))
        .collect();
    let kind = KeyKind::Foreign {
        columns,
        table,
        key: to,
        named: !genes.once_in(3),
        actions: [genes.below(5), genes.below(5)],
        deferred: genes.below(6),
    };
    key(spec, genes, at, kind);
}

fn index(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let name = spec.fresh(genes);
    let parts = several(&spec.tables[at], genes)
        .into_iter()
        .map(|column| Part {
            column,
            form: genes.below(5).saturating_sub(1),
            desc: genes.once_in(3),
            collation: genes.below(8),
        });
    let parts: Vec<Part> = parts.collect();
    let filter = some_column(&spec.tables[at], genes).map(|column| (column, genes.below(6)));
    let index = Index {
        id: spec.next(),
        name,
        unique: genes.once_in(3),
        parts,
        filter: filter.filter(|_| genes.once_in(3)),
    };
    spec.tables[at].indexes.push(index);
}

fn trigger(spec: &mut Spec, genes: &mut Genes<'_>) {
    let (Some(at), Some(about)) = (place(spec, genes), place(spec, genes)) else {
        return;
    };
    let name = spec.fresh(genes);
    let other = &spec.tables[about];
    let Some(column) = some_column(other, genes) else {
        return;
    };
    let about = (other.title.id, column);
    let own = some_column(&spec.tables[at], genes);
    let trigger = Trigger {
        id: spec.next(),
        name,
        form: genes.below(12),
        column: own.filter(|_| genes.once_in(2)),
        when: own.filter(|_| genes.once_in(3)),
        about,
        body: genes.below(5),
    };
    spec.tables[at].triggers.push(trigger);
}

fn view(spec: &mut Spec, genes: &mut Genes<'_>) {
    let tables = spec.tables.iter().map(|it| it.title.id);
    let sources: Vec<Id> = tables
        .chain(spec.views.iter().map(|it| it.title.id))
        .collect();
    let Some(source) = genes.of(&sources) else {
        return;
    };
    let shown = spec.shows(source);
    let name = spec.fresh(genes);
    let mut outputs: Vec<(Id, String, usize)> = Vec::new();
    for _ in 0..=genes.below(3) {
        if let Some((id, _)) = genes.of(&shown) {
            let taken = outputs.iter().map(|(_, name, _)| name.clone()).collect();
            outputs.push((id, unlike(genes, taken), genes.below(4)));
        }
    }
    // Outputs are known by the columns that they show, so each column is shown once.
    outputs.sort_by_key(|(id, _, _)| *id);
    outputs.dedup_by_key(|(id, _, _)| *id);
    let filter = genes.of(&shown).map(|(id, _)| (id, genes.below(6)));
    let filter = filter.filter(|_| genes.once_in(3));
    let instead = genes
        .once_in(4)
        .then(|| spec.fresh(genes))
        .filter(|other| *other != name);
    let title = title(spec, name);
    spec.views.push(View {
        title,
        source,
        outputs,
        filter,
        instead,
    });
}

fn virtual_table(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = title(spec, String::new());
    let form = genes.below(6);
    let name = match genes.once_in(3) {
        true => format!("search {}", title.id),
        false => format!("search_{}", title.id),
    };
    spec.virtuals.push(Virtual {
        title: Title { name, ..title },
        form,
    });
}
