//! Which of the renames that were asked for apply.

use std::collections::{BTreeMap, BTreeSet};

/// Names and what each was called before, the likeliest first.
pub(in crate::diff) type Wishes<N> = Vec<(N, Vec<N>)>;

/// The wishes in the spelling of what is there: hints are written by people, and SQLite does not
/// mind the case of letters.
pub(in crate::diff) fn spelled<N: Ord + Clone>(
    wanted: impl IntoIterator<Item = (N, Vec<N>)>,
    from: &BTreeSet<N>,
    to: &BTreeSet<N>,
    same: impl Fn(&N, &N) -> bool,
) -> Wishes<N> {
    let as_in = |names: &BTreeSet<N>, name: N| {
        let other = (!names.contains(&name)).then(|| names.iter().find(|it| same(it, &name)));
        other.flatten().cloned().unwrap_or(name)
    };
    let wanted = wanted.into_iter().map(|(new, olds)| {
        let olds = olds.into_iter().map(|old| as_in(from, old)).collect();
        (as_in(to, new), olds)
    });
    wanted.collect()
}

/// Old to new, for the wishes that apply.
///
/// Of two wishes for the same old name neither does: its rows or values cannot go to both.
pub(in crate::diff) fn applicable<N: Ord + Clone>(
    wanted: impl IntoIterator<Item = (N, Vec<N>)>,
    from: &BTreeSet<N>,
    to: &BTreeSet<N>,
) -> BTreeMap<N, N> {
    let mut accepted = BTreeMap::new();
    for (new, olds) in wanted {
        let mut olds = olds.into_iter();
        let old = olds.find(|old| from.contains(old) && *old != new);
        if let Some(old) = old.filter(|_| to.contains(&new)) {
            accepted.entry(new).or_insert(old);
        }
    }
    loop {
        while let Some(refused) = refused(&accepted, from) {
            accepted.remove(&refused);
        }
        match claimed_twice(&accepted) {
            Some(old) => accepted.retain(|_, claimed| *claimed != old),
            None => break,
        }
    }
    accepted.into_iter().map(|(new, old)| (old, new)).collect()
}

/// The wishes without those for a name that something has in another spelling and keeps: to SQLite
/// that name is taken.
pub(in crate::diff) fn without_taken<N: Ord + Clone>(
    wanted: Wishes<N>,
    from: &BTreeSet<N>,
    same: impl Fn(&N, &N) -> bool,
) -> Wishes<N> {
    let moving: BTreeSet<N> = wanted.iter().flat_map(|(_, olds)| olds).cloned().collect();
    let taken = |new: &N| {
        let mut others = from
            .iter()
            .filter(|old| *old != new && !moving.contains(old));
        others.any(|old| same(old, new))
    };
    wanted.into_iter().filter(|(new, _)| !taken(new)).collect()
}

/// A rename that is not done yet applies, also where something new takes the old name.
fn refused<N: Ord + Clone>(accepted: &BTreeMap<N, N>, from: &BTreeSet<N>) -> Option<N> {
    let leaving: BTreeSet<&N> = accepted.values().collect();
    let fits = |new: &N| {
        let free = !from.contains(new) || leaving.contains(new);
        free && !circular(accepted, new)
    };
    let mut wrong = accepted.keys().filter(|new| !fits(new));
    wrong.next().cloned()
}

fn claimed_twice<N: Ord + Clone>(accepted: &BTreeMap<N, N>) -> Option<N> {
    let mut seen = BTreeSet::new();
    accepted.values().find(|old| !seen.insert(*old)).cloned()
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
        assert_eq!(find(&[("b", "a")], &["a"], &["a", "b"]).len(), 1);
    }

    #[test]
    fn chains_apply_and_circles_do_not() {
        let chain = [("b", "a"), ("c", "b")];
        assert_eq!(find(&chain, &["a", "b"], &["b", "c"]).len(), 2);
        assert!(find(&chain, &["b", "c"], &["b", "c"]).is_empty());
        assert!(find(&[("b", "a"), ("a", "b")], &["a", "b"], &["a", "b"]).is_empty());
    }

    #[test]
    fn what_two_claim_goes_to_neither() {
        let both = [("b", "a"), ("c", "a")];
        assert!(find(&both, &["a"], &["b", "c"]).is_empty());
        assert_eq!(find(&both, &["a", "b"], &["b", "c"]).len(), 1);
    }

    #[test]
    fn wishes_take_the_spelling_of_what_is_there() {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let wanted = [(
            "people".to_owned(),
            vec!["USERS".to_owned(), "x".to_owned()],
        )];
        let same = |a: &String, b: &String| a.eq_ignore_ascii_case(b);
        let found = spelled(wanted, &set(&["Users", "users2"]), &set(&["People"]), same);
        let expected = vec!["Users".to_owned(), "x".to_owned()];
        assert_eq!(found, [("People".to_owned(), expected)]);
    }
}
