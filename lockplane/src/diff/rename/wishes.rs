//! Which of the renames that were asked for apply.

use std::collections::{BTreeMap, BTreeSet};

/// Old to new, for the wishes that apply.
pub(in crate::diff) fn applicable<N: Ord + Clone>(
    wanted: impl IntoIterator<Item = (N, Vec<N>)>,
    from: &BTreeSet<N>,
    to: &BTreeSet<N>,
) -> BTreeMap<N, N> {
    let mut accepted = BTreeMap::new();
    for (new, olds) in wanted {
        let old = olds
            .into_iter()
            .find(|old| from.contains(old) && *old != new);
        if let Some(old) = old.filter(|old| to.contains(&new) && !accepted.contains_key(old)) {
            accepted.insert(old, new);
        }
    }
    while let Some(refused) = refused(&accepted, from, to) {
        accepted.remove(&refused);
    }
    accepted
}

/// The wishes without those for a name that something has in another spelling and keeps: to SQLite
/// that name is taken.
pub(in crate::diff) fn without_taken<N: Ord + Clone>(
    wanted: Vec<(N, Vec<N>)>,
    from: &BTreeSet<N>,
    same: impl Fn(&N, &N) -> bool,
) -> Vec<(N, Vec<N>)> {
    let moving: BTreeSet<N> = wanted.iter().flat_map(|(_, olds)| olds).cloned().collect();
    let taken = |new: &N| {
        let mut others = from
            .iter()
            .filter(|old| *old != new && !moving.contains(old));
        others.any(|old| same(old, new))
    };
    wanted.into_iter().filter(|(new, _)| !taken(new)).collect()
}

fn refused<N: Ord + Clone>(
    accepted: &BTreeMap<N, N>,
    from: &BTreeSet<N>,
    to: &BTreeSet<N>,
) -> Option<N> {
    let targets: BTreeSet<&N> = accepted.values().collect();
    let fits = |old: &N, new: &N| {
        let free = !from.contains(new) || accepted.contains_key(new);
        let gone = !to.contains(old) || targets.contains(old);
        free && gone && !circular(accepted, old)
    };
    let mut wrong = accepted.iter().filter(|(old, new)| !fits(old, new));
    wrong.next().map(|(old, _)| old.clone())
}

fn circular<N: Ord>(accepted: &BTreeMap<N, N>, start: &N) -> bool {
    let mut at = start;
    for _ in 0..=accepted.len() {
        match accepted.get(at) {
            None => return false,
            Some(next) if next == start => return true,
            Some(next) => at = next,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(wanted: &[(&str, &str)], from: &[&str], to: &[&str]) -> Vec<(String, String)> {
        let wanted = wanted
            .iter()
            .map(|(new, old)| ((*new).to_owned(), vec![(*old).to_owned()]));
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        applicable(wanted, &set(from), &set(to))
            .into_iter()
            .collect()
    }

    #[test]
    fn a_rename_that_is_done_is_no_rename() {
        assert_eq!(find(&[("b", "a")], &["a"], &["b"]).len(), 1);
        assert!(find(&[("b", "a")], &["b"], &["b"]).is_empty());
        assert!(find(&[("b", "a")], &["a", "b"], &["a", "b"]).is_empty());
        assert!(find(&[("b", "a")], &["a", "b"], &["b"]).is_empty());
    }

    #[test]
    fn chains_apply_and_circles_do_not() {
        let chain = [("b", "a"), ("c", "b")];
        assert_eq!(find(&chain, &["a", "b"], &["b", "c"]).len(), 2);
        assert!(find(&chain, &["b", "c"], &["b", "c"]).is_empty());
        assert!(find(&[("b", "a"), ("a", "b")], &["a", "b"], &["a", "b"]).is_empty());
    }
}
