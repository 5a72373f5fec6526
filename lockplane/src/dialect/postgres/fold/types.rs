//! How types change: in place where that is possible, else by way of a new type in the old one's
//! place, together with those that are made of it.

use std::collections::BTreeSet;

use super::reach::{Reach, is_type};
use super::remade::{Again, split_by};
use super::uses::Made;
use super::{Sides, heirs, new_values, object_names};
use crate::dialect::postgres::definition::{
    attributes, bare, base, body_is_read, inside, is_range,
};
use crate::diff::{Change, EnumUndo, Remade, Remake, RemakeWay, TableChange, TypeUse, UserType};
use crate::schema::{Column, EnumType, Object, ObjectId, ObjectKind, QName, Schema};
use crate::sql::qualified;

/// The types that have to be made anew, whatever needs them, by their old kind.
pub(super) fn seeds(changes: &[Change], sides: &Sides<'_>) -> BTreeSet<ObjectId> {
    let anew = changes.iter().flat_map(|change| match change {
        Change::ReplaceObject { from, to }
            if is_type(&from.id)
                && !(in_place(from, to, sides) && demands_in_place(from, to, sides)) =>
        {
            vec![from.id.clone()]
        }
        Change::AlterEnum { from, to, .. } if !new_values::in_place(from, to, changes, sides) => {
            vec![change.object()]
        }
        Change::RemakeTypes(remake) => remake.types.iter().map(|ty| ty.from.id()).collect(),
        _ => Vec::new(),
    });
    anew.collect()
}

/// A domain that arrays or composite types of tables hold gets no demands ("ALTER DOMAIN", notes), and
/// losing them is to be undone.
fn demands_in_place(from: &Object, to: &Object, sides: &Sides<'_>) -> bool {
    if from.id.kind != ObjectKind::Domain || from.demands() == to.demands() {
        return true;
    }
    let inside = |schema: &Schema| {
        let name = qualified(&from.id.name.namespace, &from.id.name.name);
        let mut columns = schema.tables.values().flat_map(|it| &it.columns);
        let array = format!("{name}[]");
        let mut types = schema.objects.values();
        let held =
            types.any(|ty| ty.id.kind == ObjectKind::Type && ty.depends_on.contains(&from.id));
        held || columns.any(|column| column.ty == array)
    };
    !inside(sides.from) && !inside(sides.to)
}

/// A domain keeps the type beneath, a composite type gets or loses attributes at its end, or those of one of which
/// nobody holds values get other types.
fn in_place(from: &Object, to: &Object, sides: &Sides<'_>) -> bool {
    if from.id.kind == ObjectKind::Domain {
        return base(from) == base(to);
    }
    let (Some(old), Some(new)) = (attributes(from), attributes(to)) else {
        return false;
    };
    let mut both = old.iter().zip(&new);
    if !both.clone().all(|(old, new)| old.name == new.name) {
        return false;
    }
    let usual = |ty: &str| !ty.contains('.');
    let changed = both.clone().filter(|(old, new)| old.ty != new.ty);
    let changed: Vec<&str> = changed.map(|(old, _)| old.name.as_str()).collect();
    let simple = both.all(|(old, new)| old.ty == new.ty || usual(&old.ty) && usual(&new.ty));
    let held = || is_held(&from.id, &changed, sides.from) || is_held(&to.id, &changed, sides.to);
    changed.is_empty() || simple && !held()
}

/// Whether something holds values of a composite type, or its query needs one of these attributes: PostgreSQL gives
/// them no other types then.
fn is_held(id: &ObjectId, changed: &[&str], schema: &Schema) -> bool {
    let own = BTreeSet::from([id.clone()]);
    let mut tables = schema.tables.values();
    let held = tables.any(|table| table.depends_on.contains(id));
    let holds = |object: &Object| match object.id.kind {
        ObjectKind::Function | ObjectKind::Procedure
            if !object.create.iter().any(|sql| body_is_read(sql)) =>
        {
            false
        }
        ObjectKind::Function
        | ObjectKind::Procedure
        | ObjectKind::View
        | ObjectKind::Rule
        | ObjectKind::Policy
        | ObjectKind::Trigger => {
            changed.iter().any(|it| object_names(object, it)) && schema.reaches(&object.id, &own)
        }
        _ => object.depends_on.contains(id),
    };
    held || schema.objects.values().any(holds)
}

/// Chooses the way of each type that changes, and fills in what it takes.
pub(super) fn ways(mut changes: Vec<Change>, reach: &Reach<'_>, sides: &Sides<'_>) -> Vec<Change> {
    for at in 0..changes.len() {
        if let Change::AlterEnum { from, to, .. } = changes[at].clone()
            && !reach.types.contains(&changes[at].object())
        {
            let undo = enum_undo(&from, &changes, sides);
            changes[at] = Change::AlterEnum { from, to, undo };
        }
    }
    let groups = groups(&reach.types, sides);
    let mut remakes: Vec<Change> = Vec::new();
    for group in groups {
        let mut remake = remake(&group, &changes, reach, sides);
        give_settings(&mut remake.uses, &mut changes, sides);
        remakes.push(Change::RemakeTypes(remake));
    }
    changes.retain(|change| match change {
        Change::AlterEnum { .. } | Change::ReplaceObject { .. } => {
            !reach.types.contains(&change.object())
        }
        Change::RemakeTypes(_) => false,
        _ => true,
    });
    changes.extend(remakes);
    for id in &reach.loosened {
        loosen(id, &mut changes, sides);
    }
    changes
}

/// A domain lets go of its checks and default before what they need goes, and gets them back.
fn loosen(id: &ObjectId, changes: &mut Vec<Change>, sides: &Sides<'_>) {
    let Some(domain) = sides.from.objects.get(id) else {
        return;
    };
    for change in changes.iter_mut() {
        match change {
            Change::DropObject(gone) if gone.id == *id => *gone = bare(gone),
            Change::ReplaceObject { from, .. } if from.id == *id => *from = bare(from),
            Change::RemakeTypes(remake) => {
                for side in remake
                    .types
                    .iter_mut()
                    .flat_map(|ty| [&mut ty.from, &mut ty.to])
                {
                    match side {
                        UserType::Object(object) if object.id == *id => *object = bare(object),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    let replaced =
        |change: &Change| matches!(change, Change::ReplaceObject { from, .. } if from.id == *id);
    let to = sides.to.objects.get(id);
    if let Some(to) = to.filter(|_| !changes.iter().any(replaced)) {
        let (from, to) = (bare(to), to.clone());
        changes.push(Change::ReplaceObject { from, to });
    }
    let (from, to) = (domain.clone(), bare(domain));
    changes.push(Change::Loosen { from, to });
}

/// Types that are made of each other.
fn groups(types: &BTreeSet<ObjectId>, sides: &Sides<'_>) -> Vec<Vec<ObjectId>> {
    let mut groups: Vec<Vec<ObjectId>> = Vec::new();
    for id in types.iter().filter(|id| successor(id, sides.to).is_some()) {
        let (near, far): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group| group.iter().any(|other| touch(id, other, sides)));
        groups = far;
        let near = near.into_iter().flatten();
        groups.push(near.chain([id.clone()]).collect());
    }
    groups
}

fn touch(one: &ObjectId, other: &ObjectId, sides: &Sides<'_>) -> bool {
    let needs = |schema: &Schema, user: &ObjectId, needed: &ObjectId| {
        let object = schema.objects.get(user);
        object.is_some_and(|object| object.depends_on.contains(needed))
    };
    let schemas = [sides.from, sides.to];
    let mut schemas = schemas.into_iter();
    schemas.any(|schema| needs(schema, one, other) || needs(schema, other, one))
}

fn user_type(id: &ObjectId, schema: &Schema) -> Option<UserType> {
    match id.kind {
        ObjectKind::Enum => schema.enums.get(&id.name).cloned().map(UserType::Enum),
        _ => schema.objects.get(id).cloned().map(UserType::Object),
    }
}

/// What has a type's name afterwards: enums, domains, composite and range types share their names.
fn successor(id: &ObjectId, to: &Schema) -> Option<UserType> {
    let kinds = [ObjectKind::Enum, ObjectKind::Domain, ObjectKind::Type];
    let others = kinds.into_iter().filter(|_| kinds.contains(&id.kind));
    let mut others = others.map(|kind| ObjectId::new(kind, id.name.clone()));
    user_type(id, to).or_else(|| others.find_map(|other| user_type(&other, to)))
}

fn remake(group: &[ObjectId], changes: &[Change], reach: &Reach<'_>, sides: &Sides<'_>) -> Remake {
    let types = in_order(group, sides.to);
    let types: Vec<Remade> = types
        .iter()
        .filter_map(|id| remade(id, changes, sides))
        .collect();
    let range = types.iter().any(|ty| {
        let sides = [&ty.from, &ty.to];
        let mut sides = sides.into_iter();
        sides.any(|side| matches!(side, UserType::Object(object) if is_range(object)))
    });
    let way = if range {
        RemakeWay::Text
    } else {
        RemakeWay::Aside
    };
    let uses = types.iter().flat_map(|ty| {
        let made = Made {
            ty,
            all: &types,
            way,
        };
        let meanwhile = made.uses_meanwhile(changes, sides);
        made.uses(reach, sides).into_iter().chain(meanwhile)
    });
    let uses = uses.collect();
    Remake { types, uses, way }
}

fn remade(id: &ObjectId, changes: &[Change], sides: &Sides<'_>) -> Option<Remade> {
    let (from, mut to) = (user_type(id, sides.from)?, successor(id, sides.to)?);
    let comments =
        |change: &Change| matches!(change, Change::CommentObject { id: own, .. } if own == id);
    // Another comment is a change of its own.
    if changes.iter().any(comments) {
        match (&from, &mut to) {
            (UserType::Enum(from), UserType::Enum(to)) => to.comment.clone_from(&from.comment),
            (UserType::Object(from), UserType::Object(to)) => to.comment.clone_from(&from.comment),
            _ => {}
        }
    }
    let inside = match (&from, &to) {
        (UserType::Object(from), UserType::Object(to)) if from.id.kind == to.id.kind => {
            inside(from, to)
        }
        (_, UserType::Object(to)) if to.id.kind == ObjectKind::Domain => {
            let base = base(to).map(|base| ("text".to_owned(), base));
            base.into_iter().collect()
        }
        _ => Vec::new(),
    };
    Some(Remade {
        aside: aside(&id.name, sides),
        inside,
        from,
        to,
    })
}

/// A name that nothing has. PostgreSQL cuts names after 63 bytes.
fn aside(name: &QName, sides: &Sides<'_>) -> String {
    let short: String = name.name.chars().take(10).collect();
    let taken = |name: &QName| {
        [sides.from, sides.to].into_iter().any(|schema| {
            let others = schema.objects.keys().map(|id| &id.name);
            let named = others
                .chain(schema.sequences.keys())
                .chain(schema.tables.keys());
            schema.enums.contains_key(name) || named.into_iter().any(|other| other == name)
        })
    };
    let mut aside = name.sibling(format!("_lockplane_old_{short}"));
    let mut number = 1;
    while taken(&aside) {
        number += 1;
        aside = name.sibling(format!("_lockplane_old_{short}_{number}"));
    }
    aside.name
}

/// What is needed comes before what needs it, as the types will be.
fn in_order(group: &[ObjectId], to: &Schema) -> Vec<ObjectId> {
    let mut left: Vec<ObjectId> = group.to_vec();
    left.sort();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let needs = |id: &ObjectId| match successor(id, to) {
            Some(UserType::Object(object)) => object.depends_on,
            Some(UserType::Enum(_)) | None => Vec::new(),
        };
        let waits = |id: &ObjectId, needed: &ObjectId| {
            let mut others = left.iter().filter(|other| *other != id);
            is_type(needed) && others.any(|other| other.name == needed.name)
        };
        let free = left.iter().position(|id| {
            let needed = needs(id);
            !needed.iter().any(|needed| waits(id, needed))
        });
        ordered.push(left.remove(free.unwrap_or(0)));
    }
    ordered
}

/// A default and a collation change together with the type: the old default may name a value that goes,
/// the new one a value that comes, and the new type may have no collation.
fn give_settings(uses: &mut [TypeUse], changes: &mut [Change], sides: &Sides<'_>) {
    for column in uses {
        let wanted = sides.to.tables.get(&column.table);
        let wanted = wanted.and_then(|table| table.column(&column.column));
        let same_type = wanted.filter(|wanted| wanted.ty == column.ty);
        column.new_collation = same_type.and_then(|wanted| wanted.collation.clone());
        let has_default = column.default.is_some();
        if has_default {
            let default = same_type.and_then(|wanted| wanted.default.clone());
            // One that calls what comes later is set by the column's own change.
            let comes = |change: &Change| match (change, &default) {
                (Change::CreateObject(object), Some(default)) => {
                    super::names(default, &object.id.name.name)
                }
                _ => false,
            };
            let late = changes.iter().any(comes);
            column.new_default = default.filter(|_| !late);
        }
        for change in changes.iter_mut() {
            heirs::recast(change, column, sides);
            if let Some((from, _)) = column_before(change, &column.table, &column.column) {
                from.collation.clone_from(&column.new_collation);
                if has_default {
                    from.default.clone_from(&column.new_default);
                }
            }
        }
    }
}

/// The column as a later change finds it, and as it leaves it.
pub(super) fn column_before<'c>(
    change: &'c mut Change,
    table: &QName,
    column: &str,
) -> Option<(&'c mut Column, Option<&'c Column>)> {
    match change {
        Change::Alter {
            table: changed,
            what,
        } if changed == table => match what {
            TableChange::AlterColumn { from, to, .. } if from.name == column => {
                Some((from, Some(to)))
            }
            TableChange::DropColumn(from) if from.name == column => Some((from, None)),
            _ => None,
        },
        _ => None,
    }
}

/// A value cannot be taken from an enum, so going back makes the type anew, and whatever is there
/// already and stays has to go meanwhile.
fn enum_undo(ty: &EnumType, changes: &[Change], sides: &Sides<'_>) -> EnumUndo {
    let reach_of = |tables: &BTreeSet<QName>| {
        let mut reach = Reach::new(sides);
        let id = ObjectId::new(ObjectKind::Enum, ty.name.clone());
        reach.types.insert(id);
        reach.remake_tables(tables.iter());
        reach.grown()
    };
    let reach = reach_of(&BTreeSet::new());
    let again = Again::of(&split_by(&reach, sides), sides);
    let reach = match again.tables.is_empty() {
        true => reach,
        false => reach_of(&again.tables),
    };
    let group: Vec<ObjectId> = reach.types.iter().cloned().collect();
    let changes: Vec<Change> = changes.iter().chain(&again.kept).cloned().collect();
    let anew = remake(&group, &changes, &reach, sides);
    let mut around = heirs::defaults_meanwhile(&anew.uses, sides);
    around.extend(super::around::around(&reach, &again, &changes, sides));
    EnumUndo { anew, around }
}
