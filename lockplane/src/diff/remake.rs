//! Types that are made anew, and the columns that hold their values meanwhile.

use super::Change;
use crate::schema::{EnumType, Object, ObjectId, ObjectKind, QName};

/// Types that new ones take the place of, together: one may be made of another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remake {
    /// The types; what is needed comes before what needs it.
    pub types: Vec<Remade>,
    /// The columns that hold their values.
    pub uses: Vec<TypeUse>,
    /// How the values get from one type into the other.
    pub way: RemakeWay,
}

/// How values get from an old type into the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RemakeWay {
    /// The old type keeps them under another name until the new one has them.
    #[default]
    Aside,
    /// As text: the old type has to go first.
    Text,
}

/// One type that is made anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remade {
    /// As it is.
    pub from: UserType,
    /// As it should be.
    pub to: UserType,
    /// What the old one is called while both are there: a name that nothing has.
    pub aside: String,
    /// The types inside that change, before and after: beneath a domain, of an attribute, of the
    /// bounds of a range.
    pub inside: Vec<(String, String)>,
}

/// A type that somebody made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserType {
    /// An enum.
    Enum(EnumType),
    /// A domain, composite or range type, or a collation.
    Object(Object),
}

impl UserType {
    /// Kind and name.
    pub fn id(&self) -> ObjectId {
        match self {
            Self::Enum(ty) => ObjectId::new(ObjectKind::Enum, ty.name.clone()),
            Self::Object(object) => object.id.clone(),
        }
    }
}

/// A column that holds values of a type that is made anew, or arrays of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeUse {
    /// The table, as it is called after all renames.
    pub table: QName,
    /// The column, likewise.
    pub column: String,
    /// The column's type: the one that is made anew, or an array of it.
    pub ty: String,
    /// The column's collation while the type is the old one, when it is not the type's own.
    pub collation: Option<String>,
    /// The collation that takes its place: the new type may have none.
    pub new_collation: Option<String>,
    /// The default while the type is the old one.
    pub default: Option<String>,
    /// The default that takes its place.
    pub new_default: Option<String>,
    /// What makes a new value of an old one, when the engine's own conversion does not.
    pub using: Option<String>,
    /// What makes an old value of a new one.
    pub back: Option<String>,
    /// What the column is set to, here and in heirs, and forgets with its type.
    pub settings: Vec<ColumnSettings>,
}

/// How a table keeps the values of a column, where that is not as its type has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnSettings {
    /// The table, as it is called after all renames.
    pub table: QName,
    /// The storage.
    pub storage: Option<String>,
    /// The compression method.
    pub compression: Option<String>,
}

impl TypeUse {
    /// The same column on the way back.
    pub fn reversed(self) -> Self {
        Self {
            default: self.new_default,
            new_default: self.default,
            collation: self.new_collation,
            new_collation: self.collation,
            using: self.back,
            back: self.using,
            ..self
        }
    }
}

impl Remake {
    /// The way back.
    pub fn reversed(self) -> Self {
        let types = self.types.into_iter().map(|ty| Remade {
            from: ty.to,
            to: ty.from,
            inside: ty.inside.into_iter().map(|(from, to)| (to, from)).collect(),
            ..ty
        });
        Self {
            types: types.collect(),
            uses: self.uses.into_iter().map(TypeUse::reversed).collect(),
            way: self.way,
        }
    }
}

/// How an enum type loses the values again that were put into it: not in place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EnumUndo {
    /// The type made anew, from few values to many.
    pub anew: Remake,
    /// What makes that which cannot stay meanwhile, in order.
    pub around: Vec<Change>,
}
