//! Who owns what, and who may do what with it. It is part of a schema only when it was asked for.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{ObjectId, ObjectKind, Schema};

/// The name that stands for everybody; no role can have it.
pub const EVERYBODY: &str = "public";

/// Roles, and what each may do.
pub type Grants = BTreeMap<String, Held>;

/// PostgreSQL: the owner of one object, and who else may do what with it.
///
/// What the owner may do goes without saying. An object of kind [`ObjectKind::DefaultPrivileges`]
/// stands for `ALTER DEFAULT PRIVILEGES`: its name is the role's, its namespace that of the objects to
/// come (or none), its arguments the kind of them, such as `TABLES`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// The object.
    pub of: ObjectId,
    /// The role that owns it, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who may do what; what PostgreSQL gives by itself, when nobody said anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Grants>,
    /// Who may do what with single columns.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, Grants>,
}

/// What one role may do; a privilege stands in one of the two lists.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// Privileges.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub may: BTreeSet<String>,
    /// Privileges that the role may pass on (`WITH GRANT OPTION`).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub may_pass_on: BTreeSet<String>,
}

impl Held {
    /// Whether the role has a privilege, to pass on or not.
    pub fn has(&self, privilege: &str) -> bool {
        self.may.contains(privilege) || self.may_pass_on.contains(privilege)
    }

    /// Every privilege.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.may.iter().chain(&self.may_pass_on)
    }
}

impl Rights {
    /// An object about which nothing was said.
    pub fn unsaid(of: ObjectId) -> Self {
        Self {
            of,
            owner: None,
            grants: None,
            columns: BTreeMap::new(),
        }
    }

    /// Who may do what, said or not.
    pub fn effective(&self) -> Grants {
        self.grants.clone().unwrap_or_else(|| usual(&self.of))
    }

    /// Whether anything was said about privileges.
    pub fn says_privileges(&self) -> bool {
        self.grants.is_some() || !self.columns.is_empty()
    }

    /// Whether others only may do more, of the same owner.
    pub(crate) fn grow_to(&self, other: &Self) -> bool {
        let within = |old: &Grants, new: &Grants| {
            old.iter().all(|(role, held)| {
                let now = new.get(role);
                now.is_some_and(|now| {
                    held.may_pass_on.is_subset(&now.may_pass_on) && held.all().all(|it| now.has(it))
                })
            })
        };
        let columns = self.columns.iter().all(|(column, old)| {
            let new = other.columns.get(column);
            new.is_some_and(|new| within(old, new))
        });
        self.owner == other.owner && columns && within(&self.effective(), &other.effective())
    }

    fn says_nothing(&self) -> bool {
        self.owner.is_none() && !self.says_privileges()
    }

    /// In the one spelling: what is usual was not said.
    fn settle(&mut self) {
        let usual = usual(&self.of);
        self.grants.take_if(|grants| *grants == usual);
        self.columns.retain(|_, grants| !grants.is_empty());
    }
}

/// What everybody may do with an object when nobody said anything ("Privileges").
pub fn usual(of: &ObjectId) -> Grants {
    let everybody = |privilege: &str| {
        let may = BTreeSet::from([privilege.to_owned()]);
        let may_pass_on = BTreeSet::new();
        Grants::from([(EVERYBODY.to_owned(), Held { may, may_pass_on })])
    };
    // In one namespace, they only add to those without.
    let to_come = of
        .arguments
        .as_deref()
        .filter(|_| of.name.namespace.is_empty());
    match (of.kind, to_come) {
        (ObjectKind::Function | ObjectKind::Procedure | ObjectKind::Aggregate, _)
        | (ObjectKind::DefaultPrivileges, Some("FUNCTIONS")) => everybody("EXECUTE"),
        (ObjectKind::Type | ObjectKind::Domain | ObjectKind::Enum | ObjectKind::Language, _)
        | (ObjectKind::DefaultPrivileges, Some("TYPES")) => everybody("USAGE"),
        _ => Grants::new(),
    }
}

/// Of which objects owners, privileges and versions are compared; of none unless somebody asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covered {
    /// Owners.
    #[serde(default, skip_serializing_if = "Part::is_nothing")]
    pub owners: Part,
    /// Privileges.
    #[serde(default, skip_serializing_if = "Part::is_nothing")]
    pub privileges: Part,
    /// Versions of extensions.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub versions: BTreeSet<String>,
}

/// Some objects, all or none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// None.
    #[default]
    Nothing,
    /// Just these.
    These(BTreeSet<ObjectId>),
    /// All.
    Everything,
}

impl Part {
    /// Whether there is none.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::These(ids) => ids.is_empty(),
            Self::Everything => false,
        }
    }

    /// Whether an object is among them.
    pub fn contains(&self, id: &ObjectId) -> bool {
        match self {
            Self::Nothing => false,
            Self::These(ids) => ids.contains(id),
            Self::Everything => true,
        }
    }
}

impl Covered {
    /// Owners and privileges of everything.
    pub fn everything() -> Self {
        Self {
            owners: Part::Everything,
            privileges: Part::Everything,
            versions: BTreeSet::new(),
        }
    }

    /// Whether nothing is compared.
    pub fn is_nothing(&self) -> bool {
        self.says_no_rights() && self.versions.is_empty()
    }

    /// Whether neither owners nor privileges are compared.
    pub fn says_no_rights(&self) -> bool {
        self.owners.is_nothing() && self.privileges.is_nothing()
    }
}

impl Schema {
    /// The same schema with no other owners and privileges than these, and with the versions of just these
    /// extensions.
    #[must_use]
    pub fn covering(&self, covered: &Covered) -> Schema {
        let mut schema = self.clone();
        for (id, rights) in &mut schema.rights {
            rights.owner.take_if(|_| !covered.owners.contains(id));
            if !covered.privileges.contains(id) {
                rights.grants = None;
                rights.columns.clear();
            }
        }
        // That nothing was said counts as well.
        schema
            .rights
            .retain(|id, rights| !rights.says_nothing() || covered.privileges.contains(id));
        schema.demand_versions(|name| covered.versions.contains(name));
        schema
    }

    pub(super) fn settle_rights(&mut self) {
        self.rights.values_mut().for_each(Rights::settle);
        self.rights.retain(|_, rights| !rights.says_nothing());
    }

    /// What is said about an object, or that nothing is.
    pub fn rights_of(&self, id: &ObjectId) -> Rights {
        let said = self.rights.get(id).cloned();
        said.unwrap_or_else(|| Rights::unsaid(id.clone()))
    }
}
