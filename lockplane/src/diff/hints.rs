//! What a schema cannot say about itself: where things come from and how to fill them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::schema::{ObjectId, QName};

/// What the author of a declared schema said about the way to it.
///
/// A hint that no longer applies (the old name is gone, the new one is there) is ignored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hints {
    /// New name of a table or type to its old names, the likeliest first.
    pub renamed: BTreeMap<ObjectId, Vec<QName>>,
    /// PostgreSQL: enum type (as it should be called) and new value to the value's old names.
    #[serde(default)]
    pub renamed_values: BTreeMap<(QName, String), Vec<String>>,
    /// Table (as it should be called) and new column to the column's old names.
    pub renamed_columns: BTreeMap<(QName, String), Vec<String>>,
    /// Table and column to SQL that fills the rows that are there when the column is added or
    /// becomes required.
    pub backfill: BTreeMap<(QName, String), String>,
    /// Table and column to SQL that converts the old value when the type changes.
    pub using: BTreeMap<(QName, String), String>,
    /// Table and columns whose drop was consented to in the source itself.
    pub dropped: BTreeMap<QName, Vec<String>>,
    /// Tables that are referenced, and that somebody else makes and alters.
    #[serde(default)]
    pub unmanaged: BTreeSet<ObjectId>,
}

impl Hints {
    /// What to do about a circle.
    pub const STRAIGHTEN: &str = "go by way of a third name: rename one of them to a name that nothing has, apply, and then rename it on";

    /// Renames that go round in a circle, in words: a swap that is to be made cannot be told from one
    /// that has been made, because both have the same names before and after.
    pub fn circle(&self) -> Option<String> {
        let objects: BTreeMap<_, _> = self
            .renamed
            .iter()
            .map(|(id, olds)| (&id.name, olds))
            .collect();
        let inside =
            || circle_inside(&self.renamed_values).or_else(|| circle_inside(&self.renamed_columns));
        circle(&objects).or_else(inside)
    }
}

/// The first circle among what has a name inside of a table or type.
fn circle_inside(olds: &BTreeMap<(QName, String), Vec<String>>) -> Option<String> {
    let owners: BTreeSet<&QName> = olds.keys().map(|(owner, _)| owner).collect();
    owners.into_iter().find_map(|owner| {
        let own = olds.iter().filter(|((of, _), _)| of == owner);
        let own = own.map(|((_, new), olds)| (new, olds)).collect();
        circle(&own).map(|words| format!("{words} in {owner}"))
    })
}

/// The first circle among new names and their old ones.
fn circle<N: Ord + Display>(olds: &BTreeMap<&N, &Vec<N>>) -> Option<String> {
    olds.keys().find_map(|start| {
        let mut way: Vec<&N> = Vec::new();
        leads_to(*start, *start, olds, &mut way).then(|| {
            let news = std::iter::once(*start).chain(way.iter().copied());
            let steps: Vec<String> = news
                .zip(&way)
                .map(|(new, old)| format!("{new} from {old}"))
                .collect();
            steps.join(", ")
        })
    })
}

fn leads_to<'n, N: Ord>(
    at: &'n N,
    goal: &N,
    olds: &BTreeMap<&N, &'n Vec<N>>,
    way: &mut Vec<&'n N>,
) -> bool {
    for old in olds.get(at).into_iter().flat_map(|olds| olds.iter()) {
        if way.contains(&old) {
            continue;
        }
        way.push(old);
        if old == goal || leads_to(old, goal, olds, way) {
            return true;
        }
        way.pop();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hints(renames: &[(&str, &str)]) -> Hints {
        let mut hints = Hints::default();
        for (new, old) in renames {
            let id = ObjectId::table(&QName::new("", *new));
            hints
                .renamed
                .entry(id)
                .or_default()
                .push(QName::new("", *old));
        }
        hints
    }

    #[test]
    fn circles_are_found_and_chains_are_none() {
        assert_eq!(hints(&[("b", "a"), ("c", "b")]).circle(), None);
        let swap = hints(&[("b", "a"), ("a", "b")]).circle();
        assert_eq!(swap.as_deref(), Some("a from b, b from a"));
        let three = hints(&[("b", "a"), ("a", "c"), ("c", "x"), ("c", "b")]).circle();
        assert_eq!(three.as_deref(), Some("a from c, c from b, b from a"));
        let mut columns = Hints::default();
        let key = |name: &str| (QName::new("", "t"), name.to_owned());
        columns
            .renamed_columns
            .insert(key("x"), vec!["y".to_owned()]);
        columns
            .renamed_columns
            .insert(key("y"), vec!["x".to_owned()]);
        assert_eq!(columns.circle().as_deref(), Some("x from y, y from x in t"));
    }
}
