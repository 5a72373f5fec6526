//! Materialized views that are filled anew.

use std::fmt;

use super::Way;
use crate::schema::QName;

/// Materialized views that stay while what they were computed with changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refresh {
    /// The views, each after those that it reads.
    pub views: Vec<QName>,
    /// On which way: the other one fills them when all of it is as it was.
    pub way: Way,
}

impl Refresh {
    /// The same on the other way.
    pub(super) fn other_way(self) -> Self {
        Self {
            way: self.way.reversed(),
            ..self
        }
    }
}

impl fmt::Display for Refresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let on_the_way = match self.way {
            Way::There => "",
            Way::Back => "on the way back, ",
        };
        let views: Vec<String> = self.views.iter().map(QName::to_string).collect();
        let kind = if views.len() == 1 { "view" } else { "views" };
        write!(
            f,
            "{on_the_way}refresh materialized {kind} {}",
            views.join(", ")
        )
    }
}
