//! Constraints.

use super::Builder;
use crate::model::{
    CheckDef, DeferrableDef, ForeignKeyDef, PrimaryKeyDef, ReferentialAction, TableDef, UniqueDef,
};
use crate::schema::{
    Action, Constraint, ConstraintKind, Deferrable, ForeignKey, IndexKey, Match, PrimaryKey, Table,
    Unique,
};
use crate::sql::Dialect;

impl Builder {
    pub(super) fn constraints(&mut self, def: &TableDef, table: &mut Table) {
        if let Some(key) = &def.primary_key {
            let constraint = self.primary_key(key, table);
            table.constraints.push(constraint);
        }
        for unique in def.uniques {
            let constraint = self.unique(unique, table);
            table.constraints.push(constraint);
        }
        for check in def.checks {
            let constraint = self.check(check, table);
            table.constraints.extend(constraint);
        }
        for key in def.foreign_keys {
            let constraint = self.foreign_key(key, table);
            table.constraints.extend(constraint);
        }
    }

    /// A primary key has no name on SQLite unless it was given one: there is nothing to call by it.
    fn primary_key(&mut self, key: &PrimaryKeyDef, table: &Table) -> Constraint {
        let name = match (key.name, self.dialect) {
            (Some(name), _) => Some(name.to_owned()),
            (None, Dialect::Postgres) => Some(self.names.relation(&table.name, &[], "pkey")),
            (None, Dialect::Sqlite) => self.names.given_key(&table.name),
        };
        let kind = ConstraintKind::PrimaryKey(PrimaryKey {
            columns: keys(key.columns),
            include: Vec::new(),
            autoincrement: key.autoincrement && self.dialect == Dialect::Sqlite,
            without_overlaps: false,
            conflict: None,
        });
        Constraint::new(name, kind)
    }

    fn unique(&mut self, unique: &UniqueDef, table: &Table) -> Constraint {
        let postgres = self.dialect == Dialect::Postgres;
        let name = match unique.name {
            Some(name) => name.to_owned(),
            None => self.names.relation(&table.name, unique.columns, "key"),
        };
        let include: &[&str] = if postgres { unique.include } else { &[] };
        let kind = ConstraintKind::Unique(Unique {
            columns: keys(unique.columns),
            include: include.iter().map(|&column| column.to_owned()).collect(),
            nulls_not_distinct: unique.nulls_not_distinct && postgres,
            without_overlaps: false,
            conflict: None,
        });
        let mut constraint = Constraint::new(Some(name), kind);
        constraint.deferrable = unique.deferrable.filter(|_| postgres).map(deferrable);
        constraint
    }

    fn check(&mut self, check: &CheckDef, table: &Table) -> Option<Constraint> {
        let expression = self.sql(check.expression)?.to_owned();
        let columns: &[&str] = check.column.as_slice();
        let name = match check.name {
            Some(name) => name.to_owned(),
            None => self.names.constraint(&table.name, columns, "check"),
        };
        let kind = ConstraintKind::Check {
            expression,
            no_inherit: false,
            conflict: None,
        };
        Some(Constraint::new(Some(name), kind))
    }

    fn foreign_key(&mut self, key: &ForeignKeyDef, table: &Table) -> Option<Constraint> {
        let target = key.targets.first()?;
        self.stand_in(key, table);
        let referenced = target.table.name;
        let name = match key.name {
            Some(name) => name.to_owned(),
            None => self.names.foreign_key(&table.name, key.columns, referenced),
        };
        let referenced = key.targets.iter().map(|target| target.column.to_owned());
        let kind = ConstraintKind::ForeignKey(ForeignKey {
            columns: key.columns.iter().map(|&column| column.into()).collect(),
            references: self.referenced(target.table),
            referenced_columns: referenced.collect(),
            on_delete: action(key.on_delete),
            on_update: action(key.on_update),
            set_columns: Vec::new(),
            match_type: Match::default(),
            period: false,
        });
        let mut constraint = Constraint::new(Some(name), kind);
        constraint.deferrable = key.deferrable.map(deferrable);
        constraint.not_valid = key.not_valid && self.dialect == Dialect::Postgres;
        Some(constraint)
    }
}

fn keys(columns: &[&str]) -> Vec<IndexKey> {
    columns.iter().map(|&name| IndexKey::column(name)).collect()
}

fn deferrable(def: DeferrableDef) -> Deferrable {
    match def {
        DeferrableDef::InitiallyImmediate => Deferrable::InitiallyImmediate,
        DeferrableDef::InitiallyDeferred => Deferrable::InitiallyDeferred,
    }
}

fn action(def: ReferentialAction) -> Action {
    match def {
        ReferentialAction::NoAction => Action::NoAction,
        ReferentialAction::Restrict => Action::Restrict,
        ReferentialAction::Cascade => Action::Cascade,
        ReferentialAction::SetNull => Action::SetNull,
        ReferentialAction::SetDefault => Action::SetDefault,
    }
}
