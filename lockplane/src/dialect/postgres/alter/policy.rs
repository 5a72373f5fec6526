//! Roles and conditions of a policy: a condition can come and be changed, but it cannot go ("ALTER POLICY").

use crate::dialect::postgres::definition::solid;

/// With the conditions that it has.
pub(super) fn altered(alter: &str, old: &str, new: &str) -> Option<String> {
    let (old, new) = (Policy::of(old), Policy::of(new));
    let alike =
        old.using.is_some() == new.using.is_some() && old.check.is_some() == new.check.is_some();
    new.told(alter).filter(|_| old.head == new.head && alike)
}

/// With a condition that it did not have.
pub(super) fn grown(alter: &str, old: &str, new: &str) -> Option<String> {
    let (old, new) = (Policy::of(old), Policy::of(new));
    let pairs = [(old.using, new.using), (old.check, new.check)];
    let none_goes = pairs
        .iter()
        .all(|(old, new)| old.is_none() || new.is_some());
    let one_comes = pairs
        .iter()
        .any(|(old, new)| old.is_none() && new.is_some());
    new.told(alter)
        .filter(|_| old.head == new.head && none_goes && one_comes)
}

struct Policy<'s> {
    head: &'s str,
    roles: Option<&'s str>,
    using: Option<&'s str>,
    check: Option<&'s str>,
}

impl<'s> Policy<'s> {
    fn of(sql: &'s str) -> Self {
        let words = solid(sql);
        let mut depth = 0;
        let mut starts = [None; 3];
        for word in &words {
            depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
            let place = ["TO", "USING", "WITH"]
                .iter()
                .position(|it| word.is_word(it));
            if let Some(at) = place.filter(|_| depth == 0) {
                starts[at] = Some(word.start);
            }
        }
        let part = |at: usize| {
            let start = starts[at]?;
            let after = starts[at + 1..].iter().flatten().next();
            Some(sql[start..after.copied().unwrap_or(sql.len())].trim_end())
        };
        let head = starts.iter().flatten().next();
        Self {
            head: sql[..head.copied().unwrap_or(sql.len())].trim_end(),
            roles: part(0),
            using: part(1),
            check: part(2),
        }
    }

    fn told(&self, alter: &str) -> Option<String> {
        let conditions = [self.using, self.check].into_iter().flatten();
        let conditions: String = conditions.map(|text| format!(" {text}")).collect();
        let roles = self.roles.unwrap_or("TO PUBLIC");
        Some(format!("{alter} {roles}{conditions}"))
    }
}
