//! What stands in the text of a function.

use super::Object;
use crate::sql::{Dialect, tokens};

impl Object {
    /// What a function gives: its text without what only tells the planner how to call it.
    pub(crate) fn gives(&self, dialect: Dialect) -> Vec<String> {
        let planning = [
            "volatile",
            "stable",
            "immutable",
            "leakproof",
            "cost",
            "rows",
            "parallel",
            "safe",
            "restricted",
            "unsafe",
            "support",
        ];
        let told = |line: &str| {
            let all = tokens(line, dialect);
            let mut solid = all.iter().filter(|token| !token.is_blank());
            solid
                .next()
                .is_some_and(|first| planning.iter().any(|word| first.is_word(word)))
        };
        let mut body = false;
        let lines = self.create.iter().flat_map(|sql| sql.lines());
        let lines = lines.map(|line| {
            let start = line.trim_start();
            body |= ["AS ", "BEGIN ATOMIC", "RETURN "]
                .iter()
                .any(|it| start.starts_with(it));
            match (!body && told(line), line.contains("STRICT")) {
                (true, true) => "STRICT".to_owned(),
                (true, false) => String::new(),
                (false, _) => line.to_owned(),
            }
        });
        lines.filter(|line| !line.is_empty()).collect()
    }
}
