//! What was there before a plan, by the names that it has after a rename.

use std::collections::BTreeMap;

use super::{Owned, PgSession, Privilege, RELATIONS, columns};
use crate::dialect::Before;
use crate::error::Result;

impl PgSession {
    /// Calls what was there by the names that it has now; what has gone meanwhile, and takes something that
    /// was renamed, by those that it will have when it comes back.
    pub(crate) async fn follow(&mut self, before: &mut Before) -> Result<()> {
        let now = self.owners(&columns(before)).await?;
        let named: BTreeMap<&str, (&String, &Owned)> = now
            .iter()
            .map(|(name, owned)| (owned.is.as_str(), (name, owned)))
            .collect();
        let mut renamed = Vec::new();
        for (name, then) in &before.owners {
            if let Some((new, _)) = named.get(then.is.as_str())
                && *new != name
            {
                renamed.push((whole(name).to_owned(), whole(new).to_owned()));
            }
        }
        let all = std::mem::take(&mut before.owners).into_iter();
        let (there, gone): (Vec<_>, Vec<_>) =
            all.partition(|(_, then)| named.contains_key(then.is.as_str()));
        let there = there
            .into_iter()
            .map(|(name, then)| match named.get(then.is.as_str()) {
                Some((new, owned)) if **new != name => {
                    let covered = then.covered;
                    (
                        (*new).clone(),
                        Owned {
                            covered,
                            ..(*owned).clone()
                        },
                    )
                }
                _ => (name, then),
            });
        let gone = gone
            .into_iter()
            .map(|(name, then)| then.taking(name, &renamed));
        // What is there may have the name of what has gone.
        before.owners = gone.chain(there).collect();
        Ok(())
    }
}

/// The name of a relation or type in the catalogue query without the word for its kind.
fn whole(name: &str) -> &str {
    let kinds = RELATIONS.iter().chain(&["TYPE "]);
    let mut rest = kinds.filter_map(|kind| name.strip_prefix(kind));
    rest.next().unwrap_or(name)
}

impl Owned {
    /// A routine by the new names of the types that it takes.
    fn taking(mut self, name: String, renamed: &[(String, String)]) -> (String, Self) {
        let moved = |text: &str| {
            let Some((head, types)) = text
                .split_once('(')
                .filter(|_| name.starts_with("ROUTINE "))
            else {
                return text.to_owned();
            };
            let types = types.trim_end_matches(')').split(',').map(|ty| {
                let bare = ty.trim_end_matches("[]");
                let new = renamed.iter().find(|(old, _)| old == bare);
                new.map_or_else(
                    || ty.to_owned(),
                    |(_, new)| format!("{new}{}", &ty[bare.len()..]),
                )
            });
            let types: Vec<String> = types.collect();
            format!("{head}({})", types.join(","))
        };
        let privileges = std::mem::take(&mut self.privileges).into_iter();
        let privileges = privileges.map(|it| Privilege {
            on: moved(&it.on),
            ..it
        });
        self.privileges = privileges.collect();
        (moved(&name), self)
    }
}
