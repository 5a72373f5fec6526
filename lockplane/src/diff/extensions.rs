//! PostgreSQL: which extensions go to another namespace, and the names that then change with them.
//!
//! What an extension made moves as a whole (`ALTER EXTENSION .. SET SCHEMA`), and PostgreSQL then prints it in
//! its new namespace wherever it is used.

use std::collections::{BTreeMap, BTreeSet};

use super::Change;
use crate::schema::{QName, Schema, extension};
use crate::sql::{Dialect, Token, ident};

/// The extensions that move.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// By their names: from where to where.
    of: BTreeMap<String, (String, String)>,
    /// Where the members of each namespace go.
    members: BTreeMap<(String, String), String>,
}

impl Moves {
    /// One whose members are not known cannot be moved.
    pub(super) fn find(from: &Schema, to: &Schema) -> Self {
        let mut moves = Self::default();
        let own: BTreeSet<QName> = from.ids().into_iter().map(|id| id.name).collect();
        for (name, known) in &from.extensions {
            let space = |schema: &Schema| schema.objects.get(&extension(name))?.namespace();
            let (old, new) = (space(from), space(to));
            let (Some(members), Some(old), Some(new)) = (&known.members, old, new) else {
                continue;
            };
            let there = from.namespaces.contains(&new) || to.namespaces.contains(&new);
            if old == new || !there {
                continue;
            }
            // A name that something else has there as well may mean either.
            let only = |member: &&String| !own.contains(&QName::new(&old, *member));
            let named = members.iter().filter(only);
            let named = named.map(|member| ((old.clone(), member.clone()), new.clone()));
            moves.members.extend(named);
            moves.of.insert(name.clone(), (old, new));
        }
        moves
    }

    pub(super) fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    pub(super) fn changes(&self) -> impl Iterator<Item = Change> {
        let moves = self.of.iter();
        moves.map(|(name, (from, to))| Change::MoveExtension {
            name: name.clone(),
            from: from.clone(),
            to: to.clone(),
        })
    }

    /// The extensions as they are afterwards.
    pub(super) fn move_own(&self, schema: &mut Schema, to: &Schema) {
        for name in self.of.keys() {
            let id = extension(name);
            let pair = schema.objects.get_mut(&id).zip(to.objects.get(&id));
            if let Some((object, wanted)) = pair {
                let version = object.version();
                object.create.clone_from(&wanted.create);
                object.demand(version.as_deref());
            }
        }
    }

    /// Whether a text may name what moves.
    pub(super) fn touch(&self, text: &str) -> bool {
        let mut old = self.of.values().map(|(old, _)| old);
        old.any(|old| text.contains(&format!("{}.", ident(old))))
    }

    /// The namespace that a name at a place has afterwards, where that is another one.
    pub(super) fn space_at(
        &self,
        all: &[Token<'_>],
        at: usize,
        dialect: Dialect,
    ) -> Option<&String> {
        let is = |at: usize, symbol| all.get(at).is_some_and(|token| token.is_symbol(symbol));
        if (at > 0 && is(at - 1, '.')) || !is(at + 1, '.') {
            return None;
        }
        let space = all.get(at)?.name(dialect)?;
        let named = all.get(at + 2)?.name(dialect);
        let named = named.unwrap_or_else(|| operator(&all[at + 2..]));
        self.members.get(&(space, named))
    }
}

/// The characters of an operator, which stands in parentheses with its namespace (`OPERATOR(public.%)`).
fn operator(all: &[Token<'_>]) -> String {
    let ends = |token: &&Token<'_>| !token.is_symbol(')') && !token.is_blank();
    let symbols = all.iter().take_while(ends);
    symbols.map(|token| token.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sql::tokens;

    #[test]
    fn names_of_members_are_found_in_texts() {
        let members = ["citext", "similarity", "%>"];
        let key = |name: &str| ("a B".to_owned(), name.to_owned());
        let moves = Moves {
            of: BTreeMap::from([("x".to_owned(), ("a B".to_owned(), "new".to_owned()))]),
            members: members.map(|name| (key(name), "new".to_owned())).into(),
        };
        let moved = |sql: &str| {
            let all = tokens(sql, Dialect::Postgres);
            (0..all.len())
                .filter_map(|at| moves.space_at(&all, at, Dialect::Postgres))
                .count()
        };
        assert_eq!(moved("\"a B\".citext[]"), 1);
        assert_eq!(moved("\"a B\".similarity(x, 'y'::\"a B\".citext)"), 2);
        assert_eq!(moved("x OPERATOR(\"a B\".%>) y"), 1);
        assert_eq!(moved("x OPERATOR(\"a B\".%) y, b.citext"), 0);
        assert_eq!(moved("z.\"a B\".citext, \"a B\".other"), 0);
    }
}
