//! What goes with an object that is dropped and made again: its owner, and who may do what with it.

use std::collections::{BTreeMap, BTreeSet};

use super::session::PgSession;
use crate::dialect::Before;
use crate::error::{Error, Result};

/// Owner and privileges of one object, or the privileges of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owned {
    /// Its number: another one means that it was made again.
    is: String,
    /// Columns have none of their own.
    owner: Option<String>,
    /// `SELECT* ON TABLE public.t|reader`; the star stands for the right to pass it on.
    privileges: BTreeSet<String>,
}

const OWNERS: &str = include_str!("queries/owners.sql");

impl PgSession {
    pub(crate) async fn look_before(&mut self) -> Result<Before> {
        Ok(Before {
            owners: self.owners().await?,
            ..Before::default()
        })
    }

    /// Gives what was made again back to its owner and to those who could use it.
    pub(crate) async fn give_back(&mut self, before: &Before) -> Result<()> {
        let place = self.describe().to_owned();
        let after = self.owners().await?;
        for (name, now) in &after {
            let Some(then) = before.owners.get(name).filter(|then| then.is != now.is) else {
                continue;
            };
            for sql in returned(name, then, now) {
                let done = self.run(&sql).await;
                done.map_err(|error| not_given_back(&place, name, &sql, &error))?;
            }
        }
        Ok(())
    }

    async fn owners(&mut self) -> Result<BTreeMap<String, Owned>> {
        let rows = self.rows(OWNERS).await;
        let rows = rows.map_err(|error| {
            let context = format!("{}: reading owners and privileges", self.describe());
            Error::database(context, error)
        })?;
        Ok(rows.into_iter().filter_map(owned).collect())
    }
}

fn owned(row: Vec<Option<String>>) -> Option<(String, Owned)> {
    let mut row = row.into_iter();
    let (name, is) = (row.next()??, row.next()??);
    let owner = row.next()?;
    let privileges = row.next()?.unwrap_or_default();
    let privileges = privileges.lines().map(str::to_owned).collect();
    let owned = Owned {
        is,
        owner,
        privileges,
    };
    Some((name, owned))
}

fn returned(name: &str, then: &Owned, now: &Owned) -> Vec<String> {
    let owner = then.owner.as_ref().filter(|_| then.owner != now.owner);
    let owner = owner.map(|owner| format!("ALTER {name} OWNER TO {owner}"));
    let taken = now.privileges.difference(&then.privileges);
    let given = then.privileges.difference(&now.privileges);
    owner
        .into_iter()
        .chain(taken.filter_map(|privilege| revoke(privilege)))
        .chain(given.filter_map(|privilege| grant(privilege)))
        .collect()
}

fn revoke(privilege: &str) -> Option<String> {
    let (what, who) = privilege.rsplit_once('|')?;
    Some(format!("REVOKE {} FROM {who}", what.replacen('*', "", 1)))
}

fn grant(privilege: &str) -> Option<String> {
    let (what, who) = privilege.rsplit_once('|')?;
    let (word, rest) = what.split_at(what.find([' ', '*'])?);
    match rest.strip_prefix('*') {
        Some(rest) => Some(format!("GRANT {word}{rest} TO {who} WITH GRANT OPTION")),
        None => Some(format!("GRANT {word}{rest} TO {who}")),
    }
}

fn not_given_back(place: &str, name: &str, sql: &str, error: &sqlx::Error) -> Error {
    Error::Step {
        message: format!(
            "{place}: the plan drops and makes again {name}, whose owner and privileges cannot be given back; schema and rows are as they were\n  statement: {sql}\n  the database says: {error}"
        ),
        advice: "apply the plan as a role that is a member of the owner's".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(is: &str, owner: &str, privileges: &[&str]) -> Owned {
        Owned {
            is: is.into(),
            owner: Some(owner.into()),
            privileges: privileges.iter().map(|text| (*text).to_owned()).collect(),
        }
    }

    #[test]
    fn what_is_made_again_gets_back_what_it_had_and_no_more() {
        let then = owned(
            "1",
            "a",
            &[
                "SELECT* ON TABLE public.v|reader",
                "SELECT (x) ON TABLE public.v|b",
            ],
        );
        let now = owned(
            "2",
            "me",
            &[
                "SELECT ON TABLE public.v|reader",
                "INSERT ON TABLE public.v|PUBLIC",
            ],
        );
        let expected = [
            "ALTER VIEW public.v OWNER TO a",
            "REVOKE INSERT ON TABLE public.v FROM PUBLIC",
            "REVOKE SELECT ON TABLE public.v FROM reader",
            "GRANT SELECT (x) ON TABLE public.v TO b",
            "GRANT SELECT ON TABLE public.v TO reader WITH GRANT OPTION",
        ];
        assert_eq!(returned("VIEW public.v", &then, &now), expected);
    }
}
