//! Types that new ones take the place of, and domains and composite types that change in place.

use super::column::action;
use super::object;
use super::types::{enum_created, enum_dropped};
use super::{Draft, alter_table, comment_on, name};
use crate::dialect::Conversion;
use crate::dialect::postgres::definition::{
    Attribute, attributes, constraint_renamed, multirange, taken_back,
};
use crate::dialect::postgres::types::conversion;
use crate::diff::{Remade, Remake, RemakeWay, TypeUse, UserType};
use crate::schema::{Object, ObjectKind, QName};
use crate::sql::ident;
use crate::step::Lock;

pub(super) fn types(remake: &Remake) -> Draft {
    let (sql, undo) = (made_anew(remake), made_anew(&remake.clone().reversed()));
    match remake.uses.is_empty() {
        true => Draft::new(sql, undo),
        false => Draft::locking(Lock::AccessExclusive, sql, undo).losing(lost(remake)),
    }
}

fn lost(remake: &Remake) -> Option<String> {
    let changed = remake.types.iter().filter(|ty| {
        let mut inside = ty.inside.iter();
        inside.any(|(from, to)| {
            let lossy = [Conversion::Lossy, Conversion::Explicit];
            lossy.contains(&conversion(from, to))
        })
    });
    let names: Vec<String> = changed.map(|ty| ty.from.id().name.to_string()).collect();
    (!names.is_empty()).then(|| format!("the values of {} as they were", names.join(", ")))
}

/// What is needed stands first, so that it is made first and dropped last.
pub(super) fn made_anew(remake: &Remake) -> Vec<String> {
    let created = remake.types.iter().flat_map(|ty| created(&ty.to));
    let mut sql = reshaped(remake);
    match remake.way {
        RemakeWay::Aside => {
            sql.extend(remake.types.iter().flat_map(set_aside));
            sql.extend(created);
            sql.extend(by_table(&remake.uses).iter().flat_map(|it| recast(it)));
            let aside = remake.types.iter().rev();
            sql.extend(aside.map(|ty| dropped(&ty.from, Some(&ty.aside))));
        }
        RemakeWay::Text => {
            let tables = by_table(&remake.uses);
            sql.extend(tables.iter().flat_map(|it| as_text(it)));
            let old = remake.types.iter().rev();
            sql.extend(old.map(|ty| dropped(&ty.from, None)));
            sql.extend(created);
            sql.extend(tables.iter().flat_map(|it| from_text(it)));
        }
    }
    sql
}

/// Composite types inside of arrays, or of each other, get or lose attributes at their end before they are made anew: such
/// a value becomes a new one by its text, which has to hold as many.
fn reshaped(remake: &Remake) -> Vec<String> {
    let mut uses = remake.uses.iter();
    let nested = remake.types.len() > 1 || uses.any(|column| column.ty.ends_with(']'));
    let types = remake.types.iter().filter(|_| nested);
    let pairs = types.filter_map(|ty| match (&ty.from, &ty.to) {
        (UserType::Object(from), UserType::Object(to)) => {
            Some((&from.id.name, attributes(from)?, attributes(to)?))
        }
        _ => None,
    });
    let same_first = |old: &[Attribute], new: &[Attribute]| {
        let mut pairs = old.iter().zip(new);
        pairs.all(|(old, new)| old.name == new.name)
    };
    pairs
        .filter(|(_, old, new)| same_first(old, new))
        .flat_map(|(ty, old, new)| [shortened(ty, &old, &new), lengthened(ty, &old, &new)].concat())
        .collect()
}

fn keyword(ty: &UserType) -> String {
    match ty {
        UserType::Enum(_) => "TYPE".to_owned(),
        UserType::Object(object) => object.id.kind.to_string().to_uppercase(),
    }
}

fn set_aside(ty: &Remade) -> Vec<String> {
    let mut sql = vec![format!(
        "ALTER {} {} RENAME TO {}",
        keyword(&ty.from),
        name(&ty.from.id().name),
        ident(&ty.aside)
    )];
    if let UserType::Object(object) = &ty.from {
        let other = multirange(object).map(|other| object.id.name.sibling(other));
        sql.extend(other.map(|other| {
            let aside = ident(&format!("{}_m", ty.aside));
            format!("ALTER TYPE {} RENAME TO {aside}", name(&other))
        }));
    }
    sql
}

fn created(ty: &UserType) -> Vec<String> {
    match ty {
        UserType::Enum(ty) => enum_created(ty),
        UserType::Object(object) => object::created(object),
    }
}

fn dropped(ty: &UserType, aside: Option<&String>) -> String {
    let own = ty.id().name;
    let called = aside.map_or_else(|| own.clone(), |aside| own.sibling(aside));
    match ty {
        UserType::Enum(_) => enum_dropped(&called).concat(),
        UserType::Object(_) => format!("DROP {} {}", keyword(ty), name(&called)),
    }
}

/// The columns of each table, which get their types at once.
fn by_table(uses: &[TypeUse]) -> Vec<Vec<&TypeUse>> {
    let mut tables: Vec<Vec<&TypeUse>> = Vec::new();
    for column in uses {
        let same = |columns: &&mut Vec<&TypeUse>| columns[0].table == column.table;
        match tables.iter_mut().find(same) {
            Some(columns) => columns.push(column),
            None => tables.push(vec![column]),
        }
    }
    tables
}

fn recast(columns: &[&TypeUse]) -> Vec<String> {
    let retyped = retyped(columns, |column| {
        let using = column.using.as_ref();
        let using = using.map_or_else(String::new, |sql| format!(" USING {sql}"));
        format!("TYPE {}{}{using}", column.ty, collated(column))
    });
    let gone = columns.iter().copied().flat_map(without_default);
    let back = columns.iter().copied().flat_map(restored);
    gone.chain([retyped]).chain(back).collect()
}

/// What a column has beside its type.
fn restored(column: &TypeUse) -> impl Iterator<Item = String> {
    set_again(column).chain(with_default(column))
}

/// PostgreSQL writes a table anew once for each statement.
fn retyped(columns: &[&TypeUse], what: impl Fn(&TypeUse) -> String) -> String {
    let actions = columns.iter().map(|column| {
        let what = what(column);
        format!("ALTER COLUMN {} {what}", ident(&column.column))
    });
    let actions: Vec<String> = actions.collect();
    alter_table(&columns[0].table, actions.join(", "))
}

/// For each table alone: a parent's storage would be its heirs' as well.
fn set_again(column: &TypeUse) -> impl Iterator<Item = String> {
    column.settings.iter().flat_map(|it| {
        let (table, column) = (name(&it.table), ident(&column.column));
        let storage = it.storage.iter();
        let storage = storage.map(|storage| format!("STORAGE {}", storage.to_uppercase()));
        let compression = it.compression.iter();
        let compression = compression.map(|method| format!("COMPRESSION {method}"));
        let all = storage.chain(compression).collect::<Vec<String>>();
        let set = move |what| format!("ALTER TABLE ONLY {table} ALTER COLUMN {column} SET {what}");
        all.into_iter().map(set)
    })
}

fn collated(column: &TypeUse) -> String {
    let collation = column.new_collation.as_ref();
    collation.map_or_else(String::new, |name| {
        format!(" COLLATE {}", super::collation(name))
    })
}

fn text(column: &TypeUse) -> &'static str {
    match column.ty.ends_with(']') {
        true => "text[]",
        false => "text",
    }
}

fn as_text(columns: &[&TypeUse]) -> Vec<String> {
    let retyped = retyped(columns, |column| {
        let ty = text(column);
        format!("TYPE {ty} USING {}::{ty}", ident(&column.column))
    });
    let gone = columns.iter().copied().flat_map(without_default);
    gone.chain([retyped]).collect()
}

fn from_text(columns: &[&TypeUse]) -> Vec<String> {
    let retyped = retyped(columns, |column| {
        let cast = format!("{}::{}", ident(&column.column), column.ty);
        format!("TYPE {}{} USING {cast}", column.ty, collated(column))
    });
    let back = columns.iter().copied().flat_map(restored);
    std::iter::once(retyped).chain(back).collect()
}

fn without_default(column: &TypeUse) -> impl Iterator<Item = String> {
    let default = column.default.iter();
    default.map(|_| step(column, "DROP DEFAULT".to_owned()))
}

fn with_default(column: &TypeUse) -> impl Iterator<Item = String> {
    let default = column.new_default.iter();
    default.map(|default| step(column, format!("SET DEFAULT {default}")))
}

fn step(column: &TypeUse, what: String) -> String {
    action(&column.table, &column.column, what)
}

/// A domain or composite type that becomes another without a new type.
pub(super) fn altered(from: &Object, to: &Object) -> Vec<String> {
    let mut sql = match from.id.kind {
        ObjectKind::Domain => domain(from, to),
        _ => composite(from, to),
    };
    let text = to.comment.as_deref();
    let comment = (from.comment != to.comment).then(|| comment_on(&object::target(&to.id), text));
    sql.extend(comment);
    sql
}

/// Statement by statement: what is gone is taken back, last first, and what is new is made.
fn domain(from: &Object, to: &Object) -> Vec<String> {
    let renamed = renamed_constraints(from, to);
    let moved = |sql: &String| {
        renamed
            .iter()
            .any(|(old, new, _)| *old == sql || *new == sql)
    };
    let gone = from.create.iter().skip(1);
    let gone = gone
        .filter(|sql| !to.create.contains(sql) && !moved(sql))
        .rev();
    let gone: Vec<String> = gone.filter_map(|sql| taken_back(sql)).collect();
    let dropped = |comment: &String| {
        // A constraint's comment goes with it.
        comment.starts_with("COMMENT") && gone.iter().any(|sql| constraint_of(sql, comment))
    };
    let kept = gone.iter().filter(|sql| !dropped(sql)).cloned();
    // So does one that stays as it is.
    let new = to.create.iter().skip(1);
    let new = new
        .filter(|sql| !from.create.contains(sql) && !moved(sql) || dropped(sql))
        .cloned();
    let renames = renamed.iter().map(|(_, _, sql)| sql.clone());
    renames.chain(kept).chain(new).collect()
}

/// Constraints that demand the same under another name: what is added anew is refused while a type over
/// the domain is in use. Their comments would have to move along, so those that have any are made anew.
fn renamed_constraints<'o>(
    from: &'o Object,
    to: &'o Object,
) -> Vec<(&'o String, &'o String, String)> {
    let mut all = from.create.iter().chain(&to.create);
    if all.any(|sql| sql.starts_with("COMMENT ON CONSTRAINT")) {
        return Vec::new();
    }
    let gone = from.create.iter().filter(|sql| !to.create.contains(sql));
    let mut new: Vec<&String> = to
        .create
        .iter()
        .filter(|sql| !from.create.contains(sql))
        .collect();
    let mut renamed = Vec::new();
    for old in gone {
        let found = new
            .iter()
            .enumerate()
            .find_map(|(at, new)| constraint_renamed(old, new).map(|sql| (at, sql)));
        if let Some((at, sql)) = found {
            renamed.push((old, new.remove(at), sql));
        }
    }
    renamed
}

fn constraint_of(dropped: &str, comment: &str) -> bool {
    let name = dropped
        .split_once(" DROP CONSTRAINT ")
        .map(|(_, name)| name);
    name.is_some_and(|name| comment.starts_with(&format!("COMMENT ON CONSTRAINT {name} ON")))
}

/// Attributes come and go at the end, and get other types.
fn composite(from: &Object, to: &Object) -> Vec<String> {
    let ty = name(&to.id.name);
    let (old, new) = (attributes(from), attributes(to));
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    let (gone, come) = (
        shortened(&to.id.name, &old, &new),
        lengthened(&to.id.name, &old, &new),
    );
    let comments = to.create.iter().skip(1);
    let comments = comments.filter(|sql| !from.create.contains(sql)).cloned();
    let silenced = from.create.iter().skip(1).filter(|sql| {
        let subject = subject(sql);
        let mut still = to.create.iter();
        let attribute = new.iter().any(|attribute| {
            subject == format!("COMMENT ON COLUMN {ty}.{}", ident(&attribute.name))
        });
        attribute && !still.any(|other| self::subject(other) == subject)
    });
    let silenced = silenced.map(|sql| format!("{} IS NULL", subject(sql)));
    let gone = gone.into_iter().chain(silenced);
    let other = converted(&to.id.name, &old, &new);
    gone.chain(other).chain(come).chain(comments).collect()
}

fn shortened(ty: &QName, old: &[Attribute], new: &[Attribute]) -> Vec<String> {
    let gone = old.iter().skip(new.len()).rev();
    gone.map(|it| format!("ALTER TYPE {} DROP ATTRIBUTE {}", name(ty), ident(&it.name)))
        .collect()
}

fn lengthened(ty: &QName, old: &[Attribute], new: &[Attribute]) -> Vec<String> {
    let come = new.iter().skip(old.len());
    come.map(|it| {
        let (ty, attribute) = (name(ty), ident(&it.name));
        format!("ALTER TYPE {ty} ADD ATTRIBUTE {attribute} {}", it.ty)
    })
    .collect()
}

fn converted(ty: &QName, old: &[Attribute], new: &[Attribute]) -> Vec<String> {
    let both = old.iter().zip(new).filter(|(old, new)| old.ty != new.ty);
    both.map(|(_, it)| {
        let (ty, attribute) = (name(ty), ident(&it.name));
        format!("ALTER TYPE {ty} ALTER ATTRIBUTE {attribute} TYPE {}", it.ty)
    })
    .collect()
}

/// What a comment is on.
fn subject(comment: &str) -> &str {
    comment.split_once(" IS '").map_or(comment, |(on, _)| on)
}
