//! What only PostgreSQL's tables have; elsewhere it is left out.

use super::Builder;
use crate::model::{ExcludeDef, PolicyDef, RowSecurityDef, TableDef};
use crate::schema::{Constraint, ConstraintKind, Object, ObjectId, ObjectKind, Table};
use crate::sql::{ident, qualified};

impl Builder {
    pub(super) fn postgres_options(&mut self, def: &TableDef, table: &mut Table) {
        let with = def.with.iter();
        let with = with.map(|&(name, value)| (name.to_owned(), value.to_owned()));
        table.options.with = with.collect();
        table.options.unlogged = def.unlogged;
        table.options.partition_by = def.partition_by.map(str::to_owned);
        table.options.row_security = def.row_security != RowSecurityDef::Off;
        table.options.force_row_security = def.row_security == RowSecurityDef::Forced;
        for it in def.excludes {
            let constraint = self.exclude(it, table);
            table.constraints.push(constraint);
        }
        for it in def.policies {
            let policy = policy(it, table);
            self.schema.objects.insert(policy.id.clone(), policy);
        }
    }

    fn exclude(&mut self, def: &ExcludeDef, table: &Table) -> Constraint {
        let name = match def.name {
            Some(name) => name.to_owned(),
            None => self.names.relation(&table.name, &[], "excl"),
        };
        let definition = format!("EXCLUDE {}", def.definition);
        Constraint::new(Some(name), ConstraintKind::Exclude { definition })
    }
}

fn policy(def: &PolicyDef, table: &Table) -> Object {
    let mut id = ObjectId::new(ObjectKind::Policy, table.name.sibling(def.name));
    id.on = Some(table.name.clone());
    Object {
        id,
        create: vec![create(def, table)],
        depends_on: vec![ObjectId::table(&table.name)],
        comment: None,
        view: crate::schema::Known::default(),
    }
}

fn create(def: &PolicyDef, table: &Table) -> String {
    let on = qualified(&table.name.namespace, &table.name.name);
    let mut sql = format!("CREATE POLICY {} ON {on}", ident(def.name));
    if def.restrictive {
        sql.push_str(" AS RESTRICTIVE");
    }
    sql.push_str(&format!(" FOR {}", def.command.to_uppercase()));
    if !def.roles.is_empty() {
        let roles: Vec<String> = def.roles.iter().map(|role| self::role(role)).collect();
        sql.push_str(&format!(" TO {}", roles.join(", ")));
    }
    for (word, condition) in [("USING", def.using), ("WITH CHECK", def.check)] {
        if let Some(condition) = condition {
            sql.push_str(&format!(" {word} ({condition})"));
        }
    }
    sql
}

/// PostgreSQL's words for "whoever asks" are no names.
fn role(name: &str) -> String {
    match name {
        "public" | "current_user" | "current_role" | "session_user" => name.to_owned(),
        _ => ident(name),
    }
}
