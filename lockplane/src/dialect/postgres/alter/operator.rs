//! How many rows an operator is said to find ("ALTER OPERATOR").

use std::collections::BTreeMap;

use crate::dialect::postgres::definition::solid;

/// The statement where only the functions that estimate differ. What else can be set since PostgreSQL 17 cannot be
/// taken back.
pub(super) fn estimated(alter: &str, old: &str, new: &str) -> Option<String> {
    let ((old, old_rest), (new, new_rest)) = (estimates(old), estimates(new));
    if old_rest != new_rest {
        return None;
    }
    let changed = ["RESTRICT", "JOIN"].into_iter().filter_map(|name| {
        let (before, after) = (old.get(name), new.get(name));
        let function = after.copied().unwrap_or("NONE");
        (before != after).then(|| format!("{name} = {function}"))
    });
    let changed: Vec<String> = changed.collect();
    Some(format!("{alter} SET ({})", changed.join(", ")))
}

/// The functions that estimate, and the lines of everything else.
fn estimates(sql: &str) -> (BTreeMap<&str, &str>, Vec<&str>) {
    let (mut functions, mut rest) = (BTreeMap::new(), Vec::new());
    for line in sql.lines().map(|line| line.trim().trim_end_matches(',')) {
        match line.split_once(" = ") {
            Some((name @ ("RESTRICT" | "JOIN"), function)) => {
                functions.insert(name, function);
            }
            _ => rest.push(line),
        }
    }
    (functions, rest)
}

/// What takes a member out of an operator family: `ALTER OPERATOR FAMILY namespace . name USING method ADD OPERATOR number
/// operator (types) ..` or `.. ADD FUNCTION number (types) ..`.
pub(super) fn left_out(sql: &str) -> Option<String> {
    let words = solid(sql);
    let add = words.get(8).filter(|word| word.is_word("add"))?;
    let number = words.get(10)?;
    let opens = words.iter().skip(11).find(|word| word.is_symbol('('))?;
    let mut depth = 0;
    let mut list = words.iter().filter(|word| word.start >= opens.start);
    let closes = list.find(|word| {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        depth == 0
    })?;
    let (head, member) = (&sql[..add.start], &sql[words[9].start..number.end()]);
    let types = &sql[opens.start..closes.end()];
    Some(format!("{head}DROP {member} {types}"))
}
