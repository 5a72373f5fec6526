//! What an index is to its table.

/// PostgreSQL: what a table does by one of its indexes ("ALTER TABLE").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Its rows are told apart by it (`REPLICA IDENTITY USING INDEX`).
    Identity,
    /// It is clustered on it (`CLUSTER ON`).
    Clustered,
}
