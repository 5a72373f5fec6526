//! `--rename old=new`.

use std::fmt;
use std::str::FromStr;

use lockplane::diff::Hints;
use lockplane::schema::{EnumType, ObjectId, ObjectKind, QName, Schema, Table};

use crate::failure::Failure;

/// What is called otherwise now, as the user wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    old: Name,
    new: Name,
}

/// A name with what stands before its dots. Double quotes hold dots, `=` and quotes together.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name(Vec<String>);

impl FromStr for Rename {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match &parts(text, '=')[..] {
            [old, new] if !old.is_empty() && !new.is_empty() => Ok(Self {
                old: Name::read(old),
                new: Name::read(new),
            }),
            _ => Err("expected OLD=NEW, such as `users=accounts` or `users.mail=email`; a name with a dot or `=` takes double quotes".to_owned()),
        }
    }
}

/// The parts between some character, which does not count in double quotes.
fn parts(text: &str, between: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|c| {
        quoted ^= c == '"';
        c == between && !quoted
    })
    .collect()
}

impl Name {
    fn read(text: &str) -> Self {
        let parts = parts(text, '.').into_iter().map(|part| {
            let inner = part.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
            inner.map_or_else(|| part.to_owned(), |inner| inner.replace("\"\"", "\""))
        });
        Self(parts.collect())
    }

    /// The name itself, and what stands before it.
    fn split(&self) -> (&str, &[String]) {
        match self.0.split_last() {
            Some((last, before)) => (last, before),
            None => ("", &[]),
        }
    }

    /// As the old name of something that has a namespace: without one, in the same.
    fn beside(&self, new: &QName) -> QName {
        match (self.split(), new.namespace.is_empty()) {
            ((last, [.., namespace]), false) => QName::new(namespace, last),
            ((last, _), _) => new.sibling(last),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

impl Rename {
    /// Adds this rename to the hints, understood by the schema that has the new names.
    pub(crate) fn add_to(&self, hints: &mut Hints, to: &Schema) -> Result<(), Failure> {
        if let Some(id) = find(to, &self.new.0) {
            let old = self.old.beside(&id.name);
            hints.renamed.entry(id).or_default().push(old);
            return Ok(());
        }
        let ((old, old_owner), (new, owner)) = (self.old.split(), self.new.split());
        let owner = if owner.is_empty() { old_owner } else { owner };
        let owner = find(to, owner);
        let inside = owner.and_then(|id| Inside::of(to, &id, new));
        match inside {
            Some(Inside::Column(table, column)) => {
                let key = (table.name.clone(), column);
                let olds = hints.renamed_columns.entry(key).or_default();
                olds.push(old.to_owned());
            }
            Some(Inside::Value(ty)) => {
                let key = (ty.name.clone(), new.to_owned());
                let olds = hints.renamed_values.entry(key).or_default();
                olds.push(old.to_owned());
            }
            None if has_part(to, new) => {}
            None => return Err(self.unknown()),
        }
        Ok(())
    }

    fn unknown(&self) -> Failure {
        Failure::new(
            format!(
                "--rename {}={}: the schema as it should be has no table, column, type or value `{}`",
                self.old, self.new, self.new
            ),
            "write `old_table=new_table`, `new_table.old_column=new_column`, `old_type=new_type` or `new_enum.old_value=new_value`",
        )
    }
}

/// What has a name inside of a table or type.
enum Inside<'a> {
    Column(&'a Table, String),
    Value(&'a EnumType),
}

impl<'a> Inside<'a> {
    fn of(schema: &'a Schema, id: &ObjectId, name: &str) -> Option<Self> {
        if id.kind == ObjectKind::Table {
            let table = schema.tables.get(&id.name)?;
            let mut columns = table.columns.iter().map(|column| &column.name);
            let found = columns.find(|it| schema.dialect.same_name(it, name))?;
            return Some(Self::Column(table, found.clone()));
        }
        let ty = schema.enums.get(&id.name)?;
        let there = ty.values.iter().any(|value| value == name);
        there.then_some(Self::Value(ty))
    }
}

/// A table, or else a type of PostgreSQL, by its full name or its own name alone, as the database tells
/// names apart.
fn find(schema: &Schema, name: &[String]) -> Option<ObjectId> {
    let same = |one: &str, other: &str| schema.dialect.same_name(one, other);
    let fits = |id: &ObjectId| match name {
        [own] => same(&id.name.name, own),
        [namespace, own] => id.name.namespace == *namespace && same(&id.name.name, own),
        _ => false,
    };
    let tables = schema.tables.keys().map(ObjectId::table);
    let enums = schema.enums.keys();
    let enums = enums.map(|name| ObjectId::new(ObjectKind::Enum, name.clone()));
    let kinds = [ObjectKind::Type, ObjectKind::Domain];
    let others = schema.objects.keys().filter(|id| kinds.contains(&id.kind));
    let mut all = tables.chain(enums).chain(others.cloned());
    all.find(fits)
}

/// Whether a name is that of an index or constraint: they need no hint, since those with the same
/// content are the same.
fn has_part(schema: &Schema, name: &str) -> bool {
    schema.tables.values().any(|table| {
        let keys = table.constraints.iter().filter_map(|it| it.name.as_ref());
        let mut names = table.indexes.iter().map(|it| &it.name).chain(keys);
        names.any(|it| schema.dialect.same_name(it, name))
    })
}

#[cfg(test)]
mod tests {
    use lockplane::schema::Column;
    use lockplane::sql::Dialect;

    use super::*;

    fn hints(text: &str) -> Result<Hints, Failure> {
        let mut schema = Schema::empty(Dialect::Postgres);
        let mut table = Table::new(QName::new("public", "accounts"));
        table.columns.push(Column::new("email", "text"));
        schema.add_table(table);
        let mut hints = Hints::default();
        let rename: Rename = text.parse().unwrap();
        rename.add_to(&mut hints, &schema)?;
        Ok(hints)
    }

    #[test]
    fn types_and_values_are_found() {
        let mut schema = Schema::empty(Dialect::Postgres);
        let name = QName::new("app", "mood");
        let ty = EnumType {
            name: name.clone(),
            values: vec!["fine".to_owned()],
            comment: None,
        };
        schema.enums.insert(name.clone(), ty);
        let mut hints = Hints::default();
        for text in [
            "feeling=mood",
            "old.feeling=app.mood",
            "mood.ok=fine",
            "x.okay=mood.fine",
        ] {
            let rename: Rename = text.parse().unwrap();
            rename.add_to(&mut hints, &schema).unwrap();
        }
        let olds = hints.renamed.values().flatten();
        let olds: Vec<String> = olds.map(ToString::to_string).collect();
        assert_eq!(olds, ["app.feeling", "old.feeling"]);
        let value = (name, "fine".to_owned());
        assert_eq!(hints.renamed_values[&value], ["ok", "okay"]);
    }

    #[test]
    fn tables_and_columns_are_told_apart() {
        for text in ["users=accounts", "public.users=public.accounts"] {
            let hints = hints(text).unwrap();
            let old = hints.renamed.values().flatten().next().unwrap();
            assert_eq!(old, &QName::new("public", "users"));
        }
        for text in [
            "accounts.mail=email",
            "accounts.mail=accounts.email",
            "users.mail=accounts.email",
        ] {
            let hints = hints(text).unwrap();
            assert_eq!(
                hints.renamed_columns.values().flatten().next().unwrap(),
                "mail"
            );
        }
        assert!(
            hints("a.b=c")
                .unwrap_err()
                .to_string()
                .contains("no table, column, type or value `c`")
        );
        assert!("users".parse::<Rename>().is_err());
    }

    #[test]
    fn odd_names_stand_in_quotes() {
        let rename: Rename = r#""a.b"."c=""d"=x"#.parse().unwrap();
        assert_eq!(rename.old.0, ["a.b", "c=\"d"]);
        assert_eq!(rename.new.0, ["x"]);
        for text in ["a", "a=", "=b", "a=b=c"] {
            assert!(text.parse::<Rename>().is_err(), "{text}");
        }
    }
}
