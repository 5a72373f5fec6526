//! Owners and privileges, from rows.

use std::collections::BTreeMap;

use super::depend::Ids;
use super::rows::{GrantRow, RightsRow};
use crate::schema::{Grants, ObjectId, ObjectKind, QName, Rights};

/// What is known about objects that are read; others belong to an extension or to PostgreSQL.
pub(super) fn rights(rows: Vec<RightsRow>, ids: &Ids) -> BTreeMap<ObjectId, Rights> {
    let all = rows.into_iter().filter_map(|row| {
        let of = object(&row, ids)?;
        Some((of.clone(), of_row(of, row)))
    });
    all.collect()
}

fn object(row: &RightsRow, ids: &Ids) -> Option<ObjectId> {
    if let Some(key) = row.class.zip(row.oid) {
        return ids.get(&key).cloned();
    }
    let name = QName::new(row.namespace.as_ref()?, row.role.as_ref()?);
    Some(ObjectId {
        arguments: row.objects.clone(),
        ..ObjectId::new(ObjectKind::DefaultPrivileges, name)
    })
}

fn of_row(of: ObjectId, row: RightsRow) -> Rights {
    let mut grants = Grants::new();
    let mut columns: BTreeMap<String, Grants> = BTreeMap::new();
    for grant in row.grants {
        match grant.column.clone() {
            None => add(&mut grants, grant),
            Some(column) => add(columns.entry(column).or_default(), grant),
        }
    }
    Rights {
        of,
        owner: row.owner,
        grants: row.said.then_some(grants),
        columns,
    }
}

fn add(grants: &mut Grants, grant: GrantRow) {
    let held = grants.entry(grant.to).or_default();
    match grant.grantable {
        true => held.may_pass_on.insert(grant.privilege),
        false => held.may.insert(grant.privilege),
    };
}
