//! Types, sequences and functions: added and changed.

use super::grow::{any_column, any_type, relations};
use super::spec::{Composite, Domain, Enum, Function, FunctionKind, Id, Range, Sequence, Spec};
use super::types::TEXT;
use crate::genes::Genes;
use crate::names;

pub fn enumeration(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = spec.title(genes);
    let count = 1 + genes.below(4);
    let mut ty = Enum {
        title,
        labels: Vec::new(),
        was: None,
    };
    for _ in 0..count {
        ty.labels.push(label(&ty, genes));
    }
    spec.enums.push(ty);
}

/// A value that an enum type does not have yet.
pub fn label(ty: &Enum, genes: &mut Genes<'_>) -> String {
    names::fresh(genes, &ty.labels.iter().cloned().collect(), 63)
}

pub fn domain(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = spec.title(genes);
    let base = [TEXT, 0, 5, 7][genes.below(4)];
    let check = Some(genes.below(6)).filter(|at| *at < 5);
    spec.domains.push(Domain { title, base, check });
}

pub fn range(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = spec.title(genes);
    let form = genes.below(4);
    spec.ranges.push(Range { title, form });
}

pub fn composite(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = spec.title(genes);
    let form = genes.below(4);
    let more = Some(any_type(spec, genes)).filter(|_| genes.once_in(2));
    spec.composites.push(Composite { title, form, more });
}

pub fn sequence(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = spec.title(genes);
    let step = [1, 5, -1][genes.below(3)];
    let start = genes.once_in(3).then_some(if step < 0 { -7 } else { 7 });
    let cycle = genes.once_in(4);
    let owner = any_column(spec, genes);
    let owner = owner.filter(|_| genes.once_in(2));
    spec.sequences.push(Sequence {
        title,
        step,
        start,
        cycle,
        owner,
    });
}

pub fn function(spec: &mut Spec, genes: &mut Genes<'_>) {
    let title = spec.title(genes);
    let base = [0, TEXT, 5][genes.below(3)];
    let relations: Vec<Id> = relations(spec);
    let takes = any_type(spec, genes);
    let kind = match genes.below(6) {
        0 => FunctionKind::Trigger,
        1 => FunctionKind::Tells(base),
        2 => FunctionKind::Gives(base),
        3 => FunctionKind::Event,
        4 if takes.named().is_some() => FunctionKind::Takes(takes),
        _ => genes
            .of(&relations)
            .map_or(FunctionKind::Trigger, FunctionKind::Counts),
    };
    let body = genes.below(12);
    spec.functions.push(Function { title, kind, body });
}

pub fn labels(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.enums.len()).collect::<Vec<_>>()) else {
        return;
    };
    let ty = &mut spec.enums[at];
    let choice = genes.below(6);
    let place = genes.below(ty.labels.len());
    let label = label(ty, genes);
    match choice {
        4 | 5 if ty.was.is_none() => {
            let old = std::mem::replace(&mut ty.labels[place], label.clone());
            ty.was = Some([label, old]);
        }
        0 => ty.labels.push(label),
        1 => ty.labels.insert(place, label),
        2 if ty.labels.len() > 1 => drop(ty.labels.remove(place)),
        _ => ty.labels.reverse(),
    }
}

/// Another detail of a type.
pub fn type_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let choice = genes.below(3);
    let composites = spec.composites.len();
    if choice == 1 && composites > 0 {
        let at = genes.below(composites);
        let form = genes.below(4);
        let more = Some(any_type(spec, genes)).filter(|_| genes.once_in(2));
        let it = &mut spec.composites[at];
        (it.form, it.more) = (form, more);
    } else if choice == 2 && !spec.ranges.is_empty() {
        let at = genes.below(spec.ranges.len());
        spec.ranges[at].form = genes.below(4);
    } else {
        domain_property(spec, genes);
    }
}

fn domain_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.domains.len()).collect::<Vec<_>>()) else {
        return;
    };
    let domain = &mut spec.domains[at];
    match genes.below(3) {
        0 => domain.check = None,
        1 => domain.check = Some(genes.below(5)),
        _ => domain.base = [TEXT, 7, 8][genes.below(3)],
    }
}

pub fn body(spec: &mut Spec, genes: &mut Genes<'_>) {
    if let Some(at) = genes.of(&(0..spec.functions.len()).collect::<Vec<_>>()) {
        spec.functions[at].body += 1 + genes.below(3);
    }
}

pub fn sequence_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.sequences.len()).collect::<Vec<_>>()) else {
        return;
    };
    let sequence = &mut spec.sequences[at];
    match genes.below(4) {
        0 => {
            sequence.step = 3;
            // Where one that counts down began is no place for one that counts up.
            sequence.start = sequence.start.filter(|start| *start > 0);
        }
        1 => sequence.start = Some(11).filter(|_| sequence.step > 0),
        2 => sequence.cycle = !sequence.cycle,
        _ => sequence.owner = None,
    }
}
