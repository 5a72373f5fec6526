//! `--rename old=new`.

use std::str::FromStr;

use lockplane::diff::Hints;
use lockplane::schema::{ObjectId, ObjectKind, QName, Schema};

use crate::failure::Failure;

/// What is called otherwise now, as the user wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    old: String,
    new: String,
}

impl FromStr for Rename {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((old, new)) if !old.is_empty() && !new.is_empty() => Ok(Self {
                old: old.to_owned(),
                new: new.to_owned(),
            }),
            _ => Err("expected OLD=NEW, such as `users=accounts` or `users.mail=email`".to_owned()),
        }
    }
}

impl Rename {
    /// Adds this rename to the hints, understood by the schema that has the new names.
    pub(crate) fn add_to(&self, hints: &mut Hints, to: &Schema) -> Result<(), Failure> {
        if let Some(table) = find_table(to, &self.new) {
            let old = match self.old.split_once('.') {
                Some((namespace, old)) if !table.namespace.is_empty() => QName::new(namespace, old),
                _ => table.sibling(&self.old),
            };
            let id = ObjectId::new(ObjectKind::Table, table.clone());
            hints.renamed.entry(id).or_default().push(old);
            return Ok(());
        }
        if let Some(id) = find_type(to, &self.new) {
            let old = match self.old.split_once('.') {
                Some((namespace, old)) => QName::new(namespace, old),
                None => id.name.sibling(&self.old),
            };
            hints.renamed.entry(id).or_default().push(old);
            return Ok(());
        }
        let (old_table, old) = self.old.rsplit_once('.').unwrap_or(("", &self.old));
        let (table, new) = self.new.rsplit_once('.').unwrap_or((old_table, &self.new));
        let unknown = || self.unknown();
        let of_enum = find_type(to, table).and_then(|id| to.enums.get(&id.name));
        if let Some(ty) = of_enum.filter(|ty| ty.values.iter().any(|value| value == new)) {
            let key = (ty.name.clone(), new.to_owned());
            let olds = hints.renamed_values.entry(key).or_default();
            olds.push(old.to_owned());
            return Ok(());
        }
        let Some(table) = find_table(to, table) else {
            return has_part(to, new).then_some(()).ok_or_else(unknown);
        };
        let mut columns = to.tables[table].columns.iter().map(|column| &column.name);
        let new = columns.find(|name| to.dialect.same_name(name, new));
        let key = (table.clone(), new.ok_or_else(unknown)?.clone());
        hints
            .renamed_columns
            .entry(key)
            .or_default()
            .push(old.to_owned());
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

/// A table by its full name, or by its own name alone, as the database tells names apart.
fn find_table<'a>(schema: &'a Schema, name: &str) -> Option<&'a QName> {
    let same = |one: &str| schema.dialect.same_name(one, name);
    let full = schema.tables.keys().find(|table| same(&table.to_string()));
    full.or_else(|| schema.tables.keys().find(|table| same(&table.name)))
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

/// A type of PostgreSQL, likewise.
fn find_type(schema: &Schema, name: &str) -> Option<ObjectId> {
    let enums = schema.enums.keys();
    let enums = enums.map(|name| ObjectId::new(ObjectKind::Enum, name.clone()));
    let kinds = [ObjectKind::Type, ObjectKind::Domain];
    let others = schema.objects.keys().filter(|id| kinds.contains(&id.kind));
    let all: Vec<ObjectId> = enums.chain(others.cloned()).collect();
    let full = all.iter().find(|id| id.name.to_string() == name);
    full.or_else(|| all.iter().find(|id| id.name.name == name))
        .cloned()
}

#[cfg(test)]
mod tests {
    use lockplane::schema::{Column, EnumType, Table};
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
}
