//! PostgreSQL: which types and enum values were renamed, and the old schema as it is afterwards.
//!
//! Such renames run before everything else: PostgreSQL then prints whatever speaks of the type in the
//! new words, and so does the old schema here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::extensions::Moves;
use super::rename::applicable;
use super::through::through;
use super::{Change, Hints};
use crate::schema::{ObjectId, ObjectKind, QName, Schema};
use crate::sql::elements;
use crate::sql::{Dialect, Token, TokenKind, ident, literal, qualified, tokens};

/// The renames that hints ask for and that still apply, and the schema after them.
pub(crate) fn renamed_types(from: &Schema, to: &Schema, hints: &Hints) -> (Vec<Change>, Schema) {
    let renames = Types::find(from, to, hints);
    match renames.moved(from, to) {
        Some(moved) => (renames.changes(from, to), moved),
        None => (Vec::new(), from.clone()),
    }
}

/// Types and values, old to new.
#[derive(Debug)]
pub(super) struct Types {
    dialect: Dialect,
    names: BTreeMap<QName, (ObjectKind, QName)>,
    /// By the type's old name.
    values: BTreeMap<QName, BTreeMap<String, String>>,
    extensions: Moves,
}

impl Types {
    pub(super) fn find(from: &Schema, to: &Schema, hints: &Hints) -> Self {
        let mut types = Self {
            dialect: from.dialect,
            names: BTreeMap::new(),
            values: BTreeMap::new(),
            extensions: Moves::find(from, to),
        };
        let (old, new) = (kinds(from), kinds(to));
        let wanted = hints.renamed.iter().filter(|(id, _)| is_type(id.kind));
        let wanted = wanted.map(|(id, olds)| (id.name.clone(), olds.clone()));
        let found = applicable(wanted, &keys(&old), &keys(&new));
        for (before, after) in found {
            let kind = old.get(&before);
            if let Some(kind) = kind.filter(|kind| new.get(&after) == Some(kind)) {
                types.names.insert(before, (*kind, after));
            }
        }
        types.find_multiranges(from, to, &old);
        for (name, ty) in &from.enums {
            let Some(wanted) = to.enums.get(types.name(name)) else {
                continue;
            };
            let wishes = hints.renamed_values.iter();
            let wishes = wishes.filter(|((of, _), _)| *of == wanted.name);
            let wishes = wishes.map(|((_, new), olds)| (new.clone(), olds.clone()));
            let set = |values: &[String]| values.iter().cloned().collect::<BTreeSet<String>>();
            let (old, new) = (set(&ty.values), set(&wanted.values));
            let values = applicable(wishes, &old, &new);
            if !values.is_empty() {
                types.values.insert(name.clone(), values);
            }
        }
        types
    }

    /// PostgreSQL calls the multirange of a renamed range as before.
    fn find_multiranges(&mut self, from: &Schema, to: &Schema, old: &BTreeMap<QName, ObjectKind>) {
        let pairs = self.names.iter().filter_map(|(before, (kind, after))| {
            let of = |schema: &Schema, name: &QName| multirange(schema, *kind, name);
            of(from, before).zip(of(to, after))
        });
        let renamed = pairs.filter(|(before, after)| before != after && !old.contains_key(after));
        let renamed: Vec<(QName, QName)> = renamed.collect();
        for (before, after) in renamed {
            self.names.insert(before, (ObjectKind::Type, after));
        }
    }

    fn name<'n>(&'n self, old: &'n QName) -> &'n QName {
        self.names.get(old).map_or(old, |(_, new)| new)
    }

    fn changes(&self, before: &Schema, after: &Schema) -> Vec<Change> {
        let names = self
            .names
            .iter()
            .map(|(from, (kind, to))| Change::RenameType {
                kind: *kind,
                from: from.clone(),
                through: through(from, to, before, after),
                to: to.clone(),
            });
        let values = self.values.iter().flat_map(|(ty, values)| {
            values.iter().map(|(from, to)| Change::RenameValue {
                ty: self.name(ty).clone(),
                from: from.clone(),
                to: to.clone(),
            })
        });
        let extensions = self.extensions.changes();
        names.chain(values).chain(extensions).collect()
    }

    /// The schema in the new words; nothing when there is nothing to rename.
    pub(super) fn moved(&self, from: &Schema, to: &Schema) -> Option<Schema> {
        if self.names.is_empty() && self.values.is_empty() && self.extensions.is_empty() {
            return None;
        }
        let mut from = from.clone();
        for (name, values) in &self.values {
            for value in &mut from.enums.get_mut(name)?.values {
                if let Some(new) = values.get(value) {
                    value.clone_from(new);
                }
            }
            self.move_bounds(name, values, &mut from);
        }
        self.extensions.move_own(&mut from, to);
        self.move_casts(&mut from);
        let mut json = serde_json::to_value(&from).ok()?;
        self.move_strings(&mut json);
        serde_json::from_value(json).ok()
    }

    /// The identity of an object in the new words.
    pub(super) fn id(&self, old: &ObjectId) -> ObjectId {
        let moved = serde_json::to_value(old).ok().and_then(|mut json| {
            self.move_strings(&mut json);
            serde_json::from_value(json).ok()
        });
        moved.unwrap_or_else(|| old.clone())
    }

    /// Bounds of partitions hold values without their type.
    fn move_bounds(&self, ty: &QName, values: &BTreeMap<String, String>, schema: &mut Schema) {
        let ty = qualified(&ty.namespace, &ty.name);
        let by_it = schema.tables.values().filter(|table| {
            let by = table.options.partition_by.as_deref().unwrap_or_default();
            let mut columns = table.columns.iter().filter(|column| column.ty == ty);
            let key = |name: &str| by.ends_with(&format!("({})", ident(name)));
            columns.any(|column| key(&column.name))
        });
        let wholes: BTreeSet<QName> = by_it.map(|table| table.name.clone()).collect();
        for table in schema.tables.values_mut() {
            let Some(part) = &mut table.options.partition_of else {
                continue;
            };
            if wholes.contains(&part.parent) {
                let words = tokens(&part.bound, self.dialect);
                let words = words.iter().map(|token| {
                    let new = values.iter().find(|(old, _)| token.text == literal(old));
                    new.map_or_else(|| token.text.to_owned(), |(_, new)| literal(new))
                });
                part.bound = words.collect();
            }
        }
    }

    /// The name of a cast is that of two types.
    fn move_casts(&self, schema: &mut Schema) {
        let moved = |id: &mut ObjectId| {
            let name = &mut id.name.name;
            let new = self.move_text(name).filter(|_| id.kind == ObjectKind::Cast);
            *name = new.unwrap_or_else(|| std::mem::take(name));
        };
        let objects = std::mem::take(&mut schema.objects).into_values();
        let objects = objects.map(|mut object| {
            moved(&mut object.id);
            object.depends_on.iter_mut().for_each(moved);
            (object.id.clone(), object)
        });
        schema.objects = objects.collect();
    }

    fn move_strings(&self, json: &mut Value) {
        match json {
            Value::String(text) => {
                if let Some(moved) = self.move_text(text) {
                    *text = moved;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.move_strings(item)),
            Value::Object(fields) => {
                let told = ["comment", "namespace_comments"];
                let fields = fields
                    .iter_mut()
                    .filter(|(name, _)| !told.contains(&name.as_str()));
                fields.for_each(|(_, value)| self.move_strings(value));
            }
            _ => {}
        }
    }

    /// A text in the new words, where it has any of the old ones. What is read wrongly here makes the
    /// sides differ, and what carries the text is made anew.
    fn move_text(&self, text: &str) -> Option<String> {
        let mut named = self.names.keys().chain(self.values.keys());
        let named = named.any(|ty| text.contains(&ty.name) || text.contains(&ident(&ty.name)));
        if !named && !self.extensions.touch(text) {
            return None;
        }
        let all = tokens(text, self.dialect);
        let mut moved = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(token) = all.get(at) {
            if let Some(new) = self.value_at(&all, at) {
                moved.push_str(&new);
            } else if let Some((_, new)) =
                self.type_at(&all, at).and_then(|old| self.names.get(&old))
            {
                moved.push_str(&qualified(&new.namespace, &new.name));
                at += 2;
            } else if let Some(space) = self.extensions.space_at(&all, at, self.dialect) {
                moved.push_str(&ident(space));
            } else {
                moved.push_str(token.text);
            }
            at += 1;
        }
        Some(moved)
    }

    /// What stands for a value, or for an array of values, before the cast to its type.
    fn value_at(&self, all: &[Token<'_>], at: usize) -> Option<String> {
        let cast = |at: usize| all.get(at).is_some_and(|token| token.is_symbol(':'));
        if all[at].kind != TokenKind::String || !cast(at + 1) || !cast(at + 2) {
            return None;
        }
        let values = self.values.get(&self.type_at(all, at + 3)?)?;
        let text = all[at].text;
        let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
        let is_array = all.get(at + 6).is_some_and(|token| token.is_symbol('['));
        if !is_array {
            return values
                .get(&inner.replace("''", "'"))
                .map(|new| literal(new));
        }
        let inner = inner.replace("''", "'");
        elements::replaced(&inner, |value| values.get(value).cloned()).map(|new| literal(&new))
    }

    /// The qualified name of a type at a place; what is followed by `(` is a function.
    fn type_at(&self, all: &[Token<'_>], at: usize) -> Option<QName> {
        let name = |at: usize| all.get(at)?.name(self.dialect);
        let is = |at: usize, symbol| all.get(at).is_some_and(|token| token.is_symbol(symbol));
        let whole = (at == 0 || !is(at - 1, '.')) && is(at + 1, '.');
        let other = is(at + 3, '.') || is(at + 3, '(');
        (whole && !other).then(|| Some(QName::new(name(at)?, name(at + 2)?)))?
    }
}

/// The multirange that comes with a range (`MULTIRANGE_TYPE_NAME = namespace.name`).
fn multirange(schema: &Schema, kind: ObjectKind, name: &QName) -> Option<QName> {
    let range = schema.objects.get(&ObjectId::new(kind, name.clone()))?;
    let all = tokens(range.create.first()?, schema.dialect);
    let solid: Vec<&Token<'_>> = all.iter().filter(|token| !token.is_blank()).collect();
    let word = |token: &&Token<'_>| token.is_word("multirange_type_name");
    let at = solid.iter().position(word)?;
    let name = |at: usize| solid.get(at)?.name(schema.dialect);
    Some(QName::new(name(at + 2)?, name(at + 4)?))
}

fn is_type(kind: ObjectKind) -> bool {
    matches!(
        kind,
        ObjectKind::Enum | ObjectKind::Type | ObjectKind::Domain
    )
}

fn kinds(schema: &Schema) -> BTreeMap<QName, ObjectKind> {
    let enums = schema
        .enums
        .keys()
        .map(|name| ObjectId::new(ObjectKind::Enum, name.clone()));
    let others = schema.objects.keys().filter(|id| is_type(id.kind));
    let all = enums.chain(others.cloned());
    all.map(|id| (id.name, id.kind)).collect()
}

fn keys(kinds: &BTreeMap<QName, ObjectKind>) -> BTreeSet<QName> {
    kinds.keys().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types() -> Types {
        let (old, new) = (
            QName::new("public", "mood"),
            QName::new("public", "My feeling"),
        );
        let values = [
            ("ok".to_owned(), "it's fine".to_owned()),
            ("bad".to_owned(), "worse".to_owned()),
        ];
        Types {
            dialect: Dialect::Postgres,
            names: BTreeMap::from([(old.clone(), (ObjectKind::Enum, new))]),
            values: BTreeMap::from([(old, BTreeMap::from(values))]),
            extensions: Moves::default(),
        }
    }

    #[test]
    fn texts_speak_in_the_new_words() {
        for (old, new) in [
            ("public.mood", "public.\"My feeling\""),
            ("public.mood[]", "public.\"My feeling\"[]"),
            ("'ok'::public.mood", "'it''s fine'::public.\"My feeling\""),
            (
                "'ok'::text = m::public.mood",
                "'ok'::text = m::public.\"My feeling\"",
            ),
            (
                "'{bad,other}'::public.mood[]",
                "'{worse,other}'::public.\"My feeling\"[]",
            ),
            (
                "'{ok,NULL}'::public.mood[]",
                "'{\"it''s fine\",NULL}'::public.\"My feeling\"[]",
            ),
            (
                "public.mood(x) <> other.mood",
                "public.mood(x) <> other.mood",
            ),
            ("a.public.mood", "a.public.mood"),
            (
                "$x$public.mood$x$ || 'public.mood'",
                "$x$public.mood$x$ || 'public.mood'",
            ),
        ] {
            assert_eq!(types().move_text(old).as_deref(), Some(new));
        }
        assert_eq!(types().move_text("public.other"), None);
    }
}
