//! Types as SQLite sees them: affinities.

use crate::dialect::Conversion;

/// What SQLite does to a value that is put into a column ("Datatypes In SQLite", section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Affinity {
    /// Numbers become text.
    Text,
    /// Text that looks like a number becomes one.
    Numeric,
    /// As numeric; a cast also cuts off the fraction.
    Integer,
    /// As numeric, and integers become floating point.
    Real,
    /// Values stay what they are.
    Blob,
}

/// The affinity of a declared type ("Datatypes In SQLite", section 3.1).
pub(super) fn affinity(ty: &str) -> Affinity {
    let ty = ty.to_ascii_uppercase();
    let has = |parts: &[&str]| parts.iter().any(|part| ty.contains(part));
    match () {
        () if has(&["INT"]) => Affinity::Integer,
        () if has(&["CHAR", "CLOB", "TEXT"]) => Affinity::Text,
        () if has(&["BLOB"]) || ty.is_empty() => Affinity::Blob,
        () if has(&["REAL", "FLOA", "DOUB"]) => Affinity::Real,
        () => Affinity::Numeric,
    }
}

/// What becomes of values in a table that is not `STRICT`.
///
/// Numbers become text with 15 digits, text that looks like a number becomes that number (`007`
/// becomes 7), and integers beyond 2^53 lose digits as floating point; a value that does not fit
/// stays what it is. Every change of type copies the table.
pub(super) fn conversion(from: &str, to: &str) -> Conversion {
    use Affinity::{Blob, Integer, Numeric, Real, Text};
    if from.eq_ignore_ascii_case(to) {
        return Conversion::Same;
    }
    match (affinity(from), affinity(to)) {
        (a, b) if a == b => Conversion::Rewrite,
        (_, Blob) | (Integer | Real, Integer | Numeric) | (Numeric, Integer) => Conversion::Rewrite,
        (Integer, Text) => Conversion::Rewrite,
        _ => Conversion::Lossy,
    }
}

/// Whether a column of a `STRICT` table takes a constant ("STRICT Tables", section 2); of one that
/// would have to be converted first, nothing is said.
pub(super) fn surely_fits(constant: &str, ty: &str) -> bool {
    let (constant, ty) = (constant.to_ascii_uppercase(), ty.to_ascii_uppercase());
    let is_blob = constant.starts_with("X'");
    let is_word = constant == "TRUE" || constant == "FALSE";
    match ty.as_str() {
        "ANY" => true,
        "TEXT" => !is_blob,
        "BLOB" => is_blob,
        "INT" | "INTEGER" => is_word || constant.parse::<i64>().is_ok(),
        // Rust also takes words such as `inf` for numbers.
        "REAL" => is_word || constant.parse::<f64>().is_ok_and(f64::is_finite),
        _ => false,
    }
}

/// An empty value that a column of this type takes as it is.
pub(super) fn filler(ty: &str) -> &'static str {
    match affinity(ty) {
        Affinity::Text => "''",
        Affinity::Blob => "x''",
        Affinity::Real => "0.0",
        Affinity::Integer | Affinity::Numeric => "0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn affinities_are_sqlites() {
        for (ty, expected) in [
            ("VARCHAR(255)", Affinity::Text),
            ("BIGINT", Affinity::Integer),
            ("FLOATING POINT", Affinity::Integer),
            ("DOUBLE PRECISION", Affinity::Real),
            ("STRING", Affinity::Numeric),
            ("DECIMAL(10,5)", Affinity::Numeric),
            ("", Affinity::Blob),
        ] {
            assert_eq!(affinity(ty), expected, "{ty}");
        }
    }

    #[test]
    fn text_to_number_loses_and_number_to_text_does_not() {
        assert_eq!(conversion("TEXT", "INTEGER"), Conversion::Lossy);
        assert_eq!(conversion("INTEGER", "TEXT"), Conversion::Rewrite);
        assert_eq!(conversion("REAL", "TEXT"), Conversion::Lossy);
        assert_eq!(conversion("VARCHAR(10)", "TEXT"), Conversion::Rewrite);
        assert_eq!(conversion("int", "INT"), Conversion::Same);
    }
}
