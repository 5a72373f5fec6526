//! Values for rows that are thought up.

/// SQL for a value of a declared type: a number is text's and blob's as well as a number's, and
/// `STRICT` tables take it everywhere but in a blob.
pub(super) fn sample(ty: &str, number: usize) -> Option<String> {
    let upper = ty.to_ascii_uppercase();
    Some(match () {
        () if upper.contains("BLOB") => format!("x'{number:02}'"),
        () if upper.contains("CHAR") || upper.contains("TEXT") || upper.contains("CLOB") => {
            crate::sql::literal(&number.to_string())
        }
        () => number.to_string(),
    })
}
