//! Somebody can no longer do what they could.

use super::Judge;
use crate::diff::{Change, Kept};
use crate::schema::{EVERYBODY, Grants, Held, ObjectId, Rights};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let (from, to) = match change {
        Change::SetRights { from, to } => (from, to),
        Change::KeepRows(kept) => return left_behind(kept, judge).into_iter().collect(),
        _ => return Vec::new(),
    };
    let lost = lost(from, to);
    if lost.is_empty() {
        return Vec::new();
    }
    vec![Hazard {
        kind: HazardKind::Revoke,
        message: format!("{}: {}", to.of, lost.join("; ")),
        advice: "make sure that nothing which runs now works as that role, or grant it what it needs first"
            .to_owned(),
    }]
}

/// A table that is made anew under another name, whose owner and privileges nobody states.
fn left_behind(kept: &Kept, judge: &Judge<'_>) -> Option<Hazard> {
    let (from, to) = (&kept.from, &kept.to);
    let stated = judge.from.rights.contains_key(&ObjectId::table(from));
    (from != to && !stated).then(|| Hazard {
        kind: HazardKind::Revoke,
        message: format!(
            "{from} is made anew as {to}: owner and privileges that are not stated stay behind"
        ),
        advice: "rename it in a plan of its own first, or state them (--privileges)".to_owned(),
    })
}

fn lost(from: &Rights, to: &Rights) -> Vec<String> {
    let owner = from.owner.iter().filter(|_| from.owner != to.owner);
    let owner = owner.map(|role| format!("{role} is no longer its owner"));
    let mut lost: Vec<String> = owner.collect();
    let new = to.effective();
    // An owner needs no grants.
    let others = |grants: &Grants| {
        let mut grants = grants.clone();
        to.owner.iter().for_each(|owner| drop(grants.remove(owner)));
        grants
    };
    lost.extend(less(&others(&from.effective()), &new, &new, ""));
    for (name, old) in &from.columns {
        let empty = Grants::new();
        let column = to.columns.get(name).unwrap_or(&empty);
        lost.extend(less(&others(old), column, &new, &format!(" of {name}")));
    }
    lost
}

/// A column has what the whole has.
fn less(old: &Grants, new: &Grants, whole: &Grants, place: &str) -> Vec<String> {
    let has = |grants: &Grants, role: &String, privilege: &str| {
        grants.get(role).is_some_and(|held| held.has(privilege))
    };
    let mut lost = Vec::new();
    for (role, held) in old {
        let gone = held
            .all()
            .filter(|word| !has(new, role, word) && !has(whole, role, word));
        let gone: Vec<&str> = gone.map(String::as_str).collect();
        let who = match role.as_str() {
            EVERYBODY => "everybody",
            role => role,
        };
        if !gone.is_empty() {
            lost.push(format!("{who} loses {}{place}", gone.join(", ")));
        }
        let kept = new.get(role).map_or(Held::default(), Held::clone);
        let option: Vec<&str> = held
            .may_pass_on
            .intersection(&kept.may)
            .map(String::as_str)
            .collect();
        if !option.is_empty() {
            lost.push(format!(
                "{who} can no longer pass on {}{place}",
                option.join(", ")
            ));
        }
    }
    lost
}
