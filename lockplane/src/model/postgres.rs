//! Definitions of what only PostgreSQL's tables have, all constant.

/// An exclusion constraint.
#[derive(Debug, Clone, Copy)]
pub struct ExcludeDef {
    /// The name, when it is not the default one.
    pub name: Option<&'static str>,
    /// What follows `EXCLUDE`.
    pub definition: &'static str,
}

/// Whether row-level security is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowSecurityDef {
    /// Policies are not looked at.
    Off,
    /// For everybody but the owner.
    Enabled,
    /// For the owner, too.
    Forced,
}

/// A row-level security policy.
#[derive(Debug, Clone, Copy)]
pub struct PolicyDef {
    /// The name.
    pub name: &'static str,
    /// The command it is for, in lower case; `all` is every one.
    pub command: &'static str,
    /// Whether it restricts what others permit.
    pub restrictive: bool,
    /// The roles it is for; none is everybody.
    pub roles: &'static [&'static str],
    /// Which rows can be seen.
    pub using: Option<&'static str>,
    /// Which rows can be written.
    pub check: Option<&'static str>,
}
