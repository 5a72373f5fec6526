//! What a dialect has to say to be hunted in.

use std::fmt::Debug;

use lockplane::Dialect;

use super::genes::Genes;

/// Random schemas of one dialect.
///
/// A schema is plain data in which things refer to each other by number, not by name: so that a rename
/// is another name and nothing else, and what refers to a thing that was dropped can be found and
/// dropped as well. All functions are pure; equal bytes make equal schemas.
pub trait Grammar {
    /// A schema.
    type Spec: Clone + Debug;

    /// The dialect.
    const DIALECT: Dialect;

    /// An empty schema for a major version of the database.
    fn empty(major: u32) -> Self::Spec;

    /// Adds a thing. Bytes for which there is no place yet add nothing.
    fn grow(spec: &mut Self::Spec, genes: &mut Genes<'_>);

    /// Forgets what only the way to this schema says: it is where another way begins.
    fn begin(spec: &mut Self::Spec);

    /// Changes, drops, renames or adds something, and drops what cannot stay because of that.
    fn edit(spec: &mut Self::Spec, genes: &mut Genes<'_>);

    /// The statements that make the schema, in groups: inside a group any order is right.
    fn statements(spec: &Self::Spec) -> Vec<Vec<String>>;

    /// Attempts to put rows into its tables; the database may refuse any of them.
    fn rows(spec: &Self::Spec) -> Vec<String>;

    /// The values of the first schema that have to be there in the second one as they were.
    fn kept(from: &Self::Spec, to: &Self::Spec) -> Vec<Kept>;
}

/// Values that stay.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The table before and after, as SQL has it after `FROM`.
    pub tables: [String; 2],
    /// The columns before and after, as SQL expressions of the type text.
    pub columns: Vec<[String; 2]>,
}
