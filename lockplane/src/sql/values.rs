//! `VALUES` in a `FROM`, which PostgreSQL prints otherwise than it reads it.
//!
//! `CREATE VIEW v (a) AS VALUES (1)` is printed as `.. FROM (VALUES (1)) "*VALUES*"`. Read again, the list is a query in
//! parentheses, and printed with a space before it. Both mean the same.

use super::{Dialect, tokens};

/// What PostgreSQL printed, as it prints it the second time.
pub(crate) fn read_again(sql: &str) -> String {
    let mut text = sql.to_owned();
    if !sql.contains("(VALUES ") {
        return text;
    }
    let all = tokens(sql, Dialect::Postgres);
    let opened = all.windows(2).rev();
    for pair in opened.filter(|pair| pair[0].is_symbol('(') && pair[1].is_word("values")) {
        text.insert(pair[1].start, ' ');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lists_in_parentheses_are_spaced() {
        let sql = "SELECT '(VALUES ' FROM (VALUES (1), (2)) v, ( VALUES (3)) w, f(VALUESS)";
        let again = "SELECT '(VALUES ' FROM ( VALUES (1), (2)) v, ( VALUES (3)) w, f(VALUESS)";
        assert_eq!(read_again(sql), again);
        assert_eq!(read_again(again), again);
    }
}
