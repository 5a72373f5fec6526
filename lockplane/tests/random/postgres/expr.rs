//! Expressions over one column, in the forms that its type allows.

use super::others::Kind;
use super::spec::{Expr, FunctionKind, Id, Spec, quoted};
use super::types::{BOOL, Class, NUMERIC, TEXT, Ty};

impl Expr {
    /// A condition over the column, as SQL; `None` when the column is gone.
    pub fn condition(&self, spec: &Spec, relation: Id) -> Option<String> {
        self.condition_of(spec, relation, "")
    }

    /// A condition over the column of a row that has a name, such as `NEW.`.
    pub fn condition_of(&self, spec: &Spec, relation: Id, row: &str) -> Option<String> {
        let (column, ty) = self.column_of(spec, relation)?;
        let column = format!("{row}{column}");
        let (first, second) = (ty.value(spec, 0), ty.value(spec, 1));
        if let Some(call) = self.called(spec, ty, &column) {
            return Some(call);
        }
        let text = match (self.form % 5, ty.class(spec)) {
            (0, _) | (_, Class::Opaque) => format!("{column} IS NOT NULL"),
            (1, Class::Number) => format!("{column} > 0"),
            (1, Class::Text) => format!("length({column}) > 0"),
            (1, Class::Bool) => format!("{column} OR NOT {column}"),
            (1, Class::Array) => format!("array_length({column}, 1) IS DISTINCT FROM 17"),
            (1, Class::Document) => format!("jsonb_typeof({column}) <> 'string'"),
            (1, Class::Range) => format!("isempty({column}) OR NOT isempty({column})"),
            (1, _) => format!("{column} >= {first} OR {column} < {second}"),
            (2, _) => format!("{column} IN ({first}, {second}, {})", ty.value(spec, 2)),
            (3, _) => format!("coalesce({column}, {first}) = {first} OR {column} IS NOT NULL"),
            _ => format!("CASE WHEN {column} = {first} THEN true ELSE {column} IS NOT NULL END"),
        };
        Some(text)
    }

    fn called(&self, spec: &Spec, ty: Ty, column: &str) -> Option<String> {
        let id = self.function?;
        let takes = |kind| match kind {
            FunctionKind::Tells(of) => ty == Ty::Builtin(of),
            FunctionKind::Takes(of) => ty == of,
            _ => false,
        };
        if let Some(function) = spec.function(id) {
            let call = format!("{}({column})", spec.name(&function.title));
            return takes(function.kind).then_some(call);
        }
        let other = spec.other(id)?;
        let name = spec.name(&other.title);
        match other.kind {
            Kind::Operator { function } => takes(spec.function(function)?.kind).then(|| {
                let (space, sign) = (spec.space_name(other.title.space), &other.title.name);
                format!("(OPERATOR({space}.{sign}) {column})")
            }),
            Kind::Configuration { .. } => (ty == Ty::Builtin(TEXT)).then(|| {
                let name = lockplane::sql::literal(&name);
                format!("(to_tsvector({name}::regconfig, {column}) IS NOT NULL)")
            }),
            _ => None,
        }
    }

    /// A value computed from the column, as SQL; it does not depend on settings.
    pub fn value(&self, spec: &Spec, relation: Id) -> Option<String> {
        let (column, ty) = self.column_of(spec, relation)?;
        if let Some(call) = self.called(spec, ty, &column) {
            return Some(call);
        }
        let text = match (self.form % 2, ty.class(spec)) {
            (0, Class::Text) => format!("lower({column})"),
            (1, Class::Text) => format!("{column} || '!'"),
            (0, Class::Number) => format!("{column}::numeric * 2"),
            (1, Class::Number) => format!("({column} + 1)::numeric"),
            (0, Class::Bool) => format!("NOT {column}"),
            _ => format!("{column} IS NULL"),
        };
        Some(text)
    }

    /// The type of [`value`](Self::value) over a column of some type.
    pub fn result(&self, spec: &Spec, ty: Ty) -> Ty {
        if self.called(spec, ty, "").is_some() {
            return Ty::Builtin(BOOL);
        }
        match ty.class(spec) {
            Class::Text => Ty::Builtin(TEXT),
            Class::Number => Ty::Builtin(NUMERIC),
            _ => Ty::Builtin(BOOL),
        }
    }

    /// The column's name as SQL, and its type.
    pub fn column_of(&self, spec: &Spec, relation: Id) -> Option<(String, Ty)> {
        let shown = spec
            .shows(relation)
            .into_iter()
            .find(|(id, _, _)| *id == self.column)?;
        Some((quoted(&shown.1), shown.2))
    }
}
