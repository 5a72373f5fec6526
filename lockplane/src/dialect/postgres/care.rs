//! What goes with an object that is dropped and made again: its owner, and who may do what with it.

mod follow;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::session::PgSession;
use crate::dialect::{After, Before};
use crate::error::{Error, Result};
use crate::schema::{Covered, ObjectId, ObjectKind, Part};
use crate::sql::{Dialect, literal, tokens};

/// Owner and privileges of one object, or the privileges of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owned {
    /// Its number: another one means that it was made again. Nothing of what is only remembered.
    #[serde(skip)]
    is: String,
    /// As a statement names the role. That of a column is its table's.
    owner: String,
    privileges: BTreeSet<Privilege>,
    /// What of it the plan itself cares for.
    #[serde(skip)]
    covered: Cared,
}

/// Owner and privileges of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Cared {
    owner: bool,
    privileges: bool,
}

impl Cared {
    const ALL: Self = Self {
        owner: true,
        privileges: true,
    };
}

/// One right of one role, in words that a statement can take.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Privilege {
    /// `SELECT`, `EXECUTE`, ..
    word: String,
    /// The column, when it is a right on no more than that.
    column: Option<String>,
    /// `TABLE public.t`.
    on: String,
    /// The role; nobody where it is the owner, whoever that is.
    who: Option<String>,
    /// `WITH GRANT OPTION`.
    passed_on: bool,
}

const OWNERS: &str = include_str!("queries/owners.sql");

impl PgSession {
    pub(crate) async fn look_before(&mut self, covered: &Covered) -> Result<Before> {
        let mut owners = self.owners("").await?;
        let [owned, allowed] = [&covered.owners, &covered.privileges].map(Mentioned::of);
        for (name, it) in &mut owners {
            // Also by the name of what it becomes.
            let any = |all: &Mentioned| called_so(name).any(|name| all.has(&name));
            it.covered = Cared {
                owner: any(&owned),
                privileges: any(&allowed),
            };
        }
        Ok(Before {
            owners,
            ..Before::default()
        })
    }

    /// Adds what an earlier plan dropped, as [`check_after`](Self::check_after) told it; roles that
    /// are gone by now are left out.
    pub(crate) async fn remember(&mut self, before: &mut Before, gone: &str) -> Result<()> {
        let gone: BTreeMap<String, Owned> = serde_json::from_str(gone).map_err(|error| {
            Error::Journal {
                message: format!("{}: what the journal says of owners and privileges cannot be read ({error})", self.describe()),
                advice: "roll back with the lockplane that wrote the entry, or set `gone` to NULL there: then owners and privileges are given back by hand".into(),
            }
        })?;
        let roles = self.rows("SELECT quote_ident(rolname) FROM pg_roles").await;
        let roles = roles.map_err(|error| {
            Error::database(format!("{}: reading roles", self.describe()), error)
        })?;
        let roles: BTreeSet<String> = roles.into_iter().flatten().flatten().collect();
        for (name, mut owned) in gone {
            owned.covered.owner = !roles.contains(&owned.owner);
            owned.privileges.retain(|privilege| {
                let who = privilege.who.as_ref();
                who.is_none_or(|role| role == "PUBLIC" || roles.contains(role))
            });
            // One that only changed its owner: the new one's own privileges became the owner's.
            if let Some(now) = before.owners.get(&name) {
                let others = now.privileges.iter().filter(|it| it.who.is_some());
                owned.privileges.extend(others.cloned());
            }
            before.owners.insert(name, owned);
        }
        Ok(())
    }

    /// Gives what was made again back to its owner and to those who could use it, and tells what is
    /// gone: whose it was, and who could use it.
    pub(crate) async fn check_after(&mut self, before: &Before) -> Result<After> {
        let after = self.give_back(before).await?;
        Ok(After {
            gone: gone(&before.owners, &after),
            ..After::default()
        })
    }

    /// Gives back what was made again so far, before it gets another name; tells how all of it was then.
    pub(crate) async fn give_back(&mut self, before: &Before) -> Result<BTreeMap<String, Owned>> {
        let place = self.describe().to_owned();
        let asked = columns(before);
        let mut after = self.owners(&asked).await?;
        // The sequence of a column follows its table.
        let is_sequence = |name: &String| name.starts_with("SEQUENCE ");
        for sequences in [false, true] {
            let again = after
                .iter()
                .filter(|(name, _)| is_sequence(name) == sequences);
            let again: Vec<(&String, &Owned, &Owned)> = again
                .filter_map(|(name, now)| {
                    let then = called_so(name).find_map(|name| before.owners.get(&name))?;
                    (then.is != now.is).then_some((name, then, now))
                })
                .collect();
            for (name, then, now) in &again {
                for sql in returned(name, then, now) {
                    let done = self.run(&sql).await;
                    done.map_err(|error| not_given_back(&place, name, &sql, &error))?;
                }
            }
            if !sequences && !again.is_empty() {
                after = self.owners(&asked).await?;
            }
        }
        Ok(after)
    }

    /// `asked` are columns that count although nobody has privileges on them.
    async fn owners(&mut self, asked: &str) -> Result<BTreeMap<String, Owned>> {
        let rows = self.rows(&OWNERS.replace("{asked}", asked)).await;
        let read = rows.and_then(|rows| rows.into_iter().map(owned).collect());
        read.map_err(|error| {
            let context = format!("{}: reading owners and privileges", self.describe());
            Error::database(context, error)
        })
    }
}

/// The columns that count.
fn columns(before: &Before) -> String {
    let names = before.owners.keys();
    let columns = names.filter(|name| name.starts_with("COLUMN "));
    let columns: Vec<String> = columns.map(|name| literal(name)).collect();
    columns.join(", ")
}

const RELATIONS: [&str; 4] = ["TABLE ", "VIEW ", "MATERIALIZED VIEW ", "FOREIGN TABLE "];

/// The names that an object may have had in the catalogue query: a view that became a materialized one,
/// or a table that became a view, is another object under its old name.
fn called_so(name: &str) -> impl Iterator<Item = String> {
    let own = RELATIONS
        .iter()
        .find_map(|word| name.strip_prefix(word))
        .map(str::to_owned);
    let others = RELATIONS.iter().filter_map(move |word| {
        let own = own.as_ref()?;
        Some(format!("{word}{own}"))
    });
    std::iter::once(name.to_owned()).chain(others)
}

/// What is there no more, under its name or another one, or has another owner.
fn gone(before: &BTreeMap<String, Owned>, after: &BTreeMap<String, Owned>) -> Option<String> {
    let left: BTreeSet<&String> = after.values().map(|owned| &owned.is).collect();
    let stays = |name: &str, owned: &Owned| {
        let now = after.get(name);
        // One that was made again has its owner back by now.
        let changed = now.is_some_and(|now| now.is == owned.is && now.owner != owned.owner);
        let there = now.is_some() || left.contains(&owned.is);
        (there && !changed) || owned.covered == Cared::ALL
    };
    let gone = before.iter().filter(|(name, owned)| !stays(name, owned));
    let gone: BTreeMap<&String, &Owned> = gone.collect();
    let text = serde_json::to_string(&gone).ok()?;
    (!gone.is_empty()).then_some(text)
}

fn owned(row: Vec<Option<String>>) -> Result<(String, Owned), sqlx::Error> {
    let [name, is, owner, privileges] = <[Option<String>; 4]>::try_from(row)
        .unwrap_or_default()
        .map(Option::unwrap_or_default);
    let privileges = serde_json::from_str(&privileges);
    let privileges = privileges.map_err(|error| sqlx::Error::Decode(error.into()))?;
    let owned = Owned {
        is,
        owner,
        privileges,
        covered: Cared::default(),
    };
    Ok((name, owned))
}

fn returned(name: &str, then: &Owned, now: &Owned) -> Vec<String> {
    let Cared { owner, privileges } = then.covered;
    let holder = if owner { &now.owner } else { &then.owner };
    let owner = (holder != &now.owner && !name.starts_with("COLUMN "))
        .then(|| format!("ALTER {name} OWNER TO {holder}"));
    // What an owner took from itself no plan cares for.
    let counts = |privilege: &&Privilege| !privileges || privilege.who.is_none();
    let taken = now.privileges.difference(&then.privileges).filter(counts);
    let given = then.privileges.difference(&now.privileges).filter(counts);
    // Whoever becomes the owner keeps what the owner has, whatever was granted to that role meanwhile.
    taken
        .map(|privilege| revoke(privilege, &now.owner))
        .chain(owner)
        .chain(given.map(|privilege| grant(privilege, holder)))
        .collect()
}

/// Some objects, by the words of the names that they have in the catalogue query: it quotes less than others do.
enum Mentioned {
    These {
        names: BTreeSet<Vec<String>>,
        /// Those that columns belong to, without the words for their kind.
        wholes: BTreeSet<Vec<String>>,
    },
    Everything,
}

impl Mentioned {
    fn of(part: &Part) -> Self {
        let none = BTreeSet::new();
        let ids = match part {
            Part::Nothing => &none,
            Part::These(ids) => ids,
            Part::Everything => return Self::Everything,
        };
        let named = ids.iter().map(|id| (id, words(&called(id))));
        let (names, wholes) = named
            .map(|(id, name)| {
                let kind = words(&id.kind.to_string());
                let whole = name.strip_prefix(kind.as_slice()).unwrap_or_default();
                (name.clone(), whole.to_vec())
            })
            .unzip();
        Self::These { names, wholes }
    }

    /// Whether an object, or the one that a column belongs to, is among them.
    fn has(&self, name: &str) -> bool {
        let Self::These { names, wholes } = self else {
            return true;
        };
        let name = words(name);
        match name.as_slice() {
            [column, whole @ .., _dot, _name] if column == "column" => wholes.contains(whole),
            _ => names.contains(&name),
        }
    }
}

/// Names without their quotes, and what stands between them.
fn words(name: &str) -> Vec<String> {
    let all = tokens(name, Dialect::Postgres).into_iter();
    let all = all.filter(|token| !token.is_blank());
    all.map(|token| {
        let name = token.name(Dialect::Postgres);
        name.unwrap_or_else(|| token.text.to_owned())
    })
    .collect()
}

/// What the catalogue query calls an object.
fn called(id: &ObjectId) -> String {
    let target = super::ddl::target(id);
    let (_, own) = target.split_once(' ').unwrap_or_default();
    match id.kind {
        ObjectKind::Function | ObjectKind::Procedure => format!("ROUTINE {own}"),
        ObjectKind::Aggregate => {
            let types = own.replace("(*)", "()").replace(" ORDER BY ", ", ");
            format!("ROUTINE {}", types.replace("VARIADIC ", ""))
        }
        ObjectKind::Domain => format!("TYPE {own}"),
        _ => target,
    }
}

fn revoke(privilege: &Privilege, owner: &str) -> String {
    let who = privilege.who.as_deref().unwrap_or(owner);
    format!("REVOKE {} FROM {who}", right(privilege))
}

fn grant(privilege: &Privilege, owner: &str) -> String {
    let who = privilege.who.as_deref().unwrap_or(owner);
    let passed_on = match privilege.passed_on {
        true => " WITH GRANT OPTION",
        false => "",
    };
    format!("GRANT {} TO {who}{passed_on}", right(privilege))
}

fn right(privilege: &Privilege) -> String {
    let Privilege { word, on, .. } = privilege;
    match &privilege.column {
        Some(column) => format!("{word} ({column}) ON {on}"),
        None => format!("{word} ON {on}"),
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

    fn owned(is: &str, owner: &str, privileges: &[Privilege]) -> Owned {
        Owned {
            is: is.into(),
            owner: owner.into(),
            privileges: privileges.iter().cloned().collect(),
            covered: Cared::default(),
        }
    }

    fn may(who: Option<&str>, word: &str) -> Privilege {
        Privilege {
            word: word.into(),
            column: None,
            on: "TABLE public.v".into(),
            who: who.map(str::to_owned),
            passed_on: false,
        }
    }

    #[test]
    fn what_is_made_again_gets_back_what_it_had_and_no_more() {
        let passed_on = Privilege {
            passed_on: true,
            ..may(Some("reader"), "SELECT")
        };
        let of_column = Privilege {
            column: Some("x".into()),
            ..may(Some("b"), "SELECT")
        };
        let then = owned("1", "a", &[passed_on, of_column, may(None, "SELECT")]);
        let now = [
            may(None, "INSERT"),
            may(None, "SELECT"),
            may(Some("PUBLIC"), "INSERT"),
            may(Some("reader"), "SELECT"),
        ];
        let expected = [
            "REVOKE INSERT ON TABLE public.v FROM me",
            "REVOKE INSERT ON TABLE public.v FROM PUBLIC",
            "REVOKE SELECT ON TABLE public.v FROM reader",
            "ALTER VIEW public.v OWNER TO a",
            "GRANT SELECT ON TABLE public.v TO reader WITH GRANT OPTION",
            "GRANT SELECT (x) ON TABLE public.v TO b",
        ];
        let now = owned("2", "me", &now);
        assert_eq!(returned("VIEW public.v", &then, &now), expected);
    }
}
