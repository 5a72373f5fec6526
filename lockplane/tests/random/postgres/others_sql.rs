//! What is no relation, type, sequence or function, as SQL.

use super::others::{Kind, Other};
use super::render::remark;
use super::spec::{Fills, FunctionKind, Id, Spec, Table, quoted};
use super::table::names;
use super::types::Ty;

/// What tables may use.
pub fn before_tables(spec: &Spec) -> Vec<Vec<String>> {
    let configured = |it: &&Other| matches!(it.kind, Kind::Configuration { .. });
    let of = |wanted: &dyn Fn(&&Other) -> bool| {
        let found = spec.others.iter().filter(|it| wanted(it));
        found.filter_map(|it| before(spec, it)).collect()
    };
    vec![of(&|it| !configured(it)), of(&configured)]
}

/// What uses tables, or watches over what is made.
pub fn after_tables(spec: &Spec) -> Vec<Vec<String>> {
    let of = |wanted: fn(&Kind) -> bool| {
        let found = spec.others.iter().filter(|it| wanted(&it.kind));
        found.filter_map(|it| after(spec, it)).collect()
    };
    vec![
        of(|kind| *kind == Kind::Wrapper),
        of(|kind| matches!(kind, Kind::Server { .. })),
        of(|kind| !matches!(kind, Kind::Wrapper | Kind::Server { .. })),
    ]
}

/// One of the choices that a form makes, and the rest of it.
fn pick<'c>(form: &mut usize, choices: &[&'c str]) -> &'c str {
    let at = *form % choices.len();
    *form /= choices.len();
    choices[at]
}

fn before(spec: &Spec, it: &Other) -> Option<String> {
    let (name, mut form) = (spec.name(&it.title), it.form);
    Some(match &it.kind {
        Kind::Collation => {
            let of = pick(
                &mut form,
                &[
                    "locale = 'C'",
                    "locale = 'POSIX'",
                    "lc_collate = 'C', lc_ctype = 'POSIX'",
                ],
            );
            format!("CREATE COLLATION {name} ({of})")
        }
        Kind::Aggregate => {
            let start = pick(&mut form, &["0", "1", "7"]);
            let safe = pick(&mut form, &["", ", PARALLEL = SAFE"]);
            let end = pick(&mut form, &["", ", FINALFUNC = int4abs"]);
            let part = pick(&mut form, &["", ", COMBINEFUNC = int4pl"]);
            format!(
                "CREATE AGGREGATE {name}(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '{start}'{end}{part}{safe})"
            )
        }
        Kind::Procedure => {
            let body = pick(&mut form, &["NULL", "PERFORM 1", "y := 'it''s'"]);
            let given = pick(&mut form, &["", " DEFAULT 'a'"]);
            let marks = pick(
                &mut form,
                &["", " SECURITY DEFINER", " SET search_path = pg_catalog"],
            );
            format!(
                "CREATE PROCEDURE {name}(x integer, INOUT y text{given}) LANGUAGE plpgsql{marks} AS $f$ BEGIN\n  {body};\nEND $f$"
            )
        }
        Kind::Operator { function } => {
            let function = spec.function(*function)?;
            let ty = match function.kind {
                FunctionKind::Tells(of) => Ty::Builtin(of),
                FunctionKind::Takes(ty) => ty,
                _ => return None,
            };
            let marks = pick(&mut form, &["", ", RESTRICT = contsel"]);
            let (space, sign) = (spec.space_name(it.title.space), &it.title.name);
            format!(
                "CREATE OPERATOR {space}.{sign} (RIGHTARG = {}, FUNCTION = {}{marks})",
                ty.sql(spec),
                spec.name(&function.title)
            )
        }
        Kind::Cast { ty } => {
            let how = pick(&mut form, &["", " AS ASSIGNMENT"]);
            format!("CREATE CAST ({} AS text) WITH INOUT{how}", ty.sql(spec))
        }
        _ => return text_search(spec, it),
    })
}

/// Dictionaries and configurations.
fn text_search(spec: &Spec, it: &Other) -> Option<String> {
    let (name, mut form) = (spec.name(&it.title), it.form);
    Some(match &it.kind {
        Kind::Dictionary => {
            let of = pick(
                &mut form,
                &[
                    "simple",
                    "simple, accept = false",
                    "snowball, language = english",
                    "snowball, language = german",
                ],
            );
            format!("CREATE TEXT SEARCH DICTIONARY {name} (TEMPLATE = {of})")
        }
        Kind::Configuration { dictionary } => {
            let tokens = pick(
                &mut form,
                &["word", "word, asciiword", "word, email", "email"],
            );
            let found = dictionary.and_then(|id| spec.other(id));
            let found = found.map_or_else(|| "simple".to_owned(), |it| spec.name(&it.title));
            let then = pick(&mut form, &["", ", simple"]);
            format!(
                "CREATE TEXT SEARCH CONFIGURATION {name} (PARSER = \"default\");\nALTER TEXT SEARCH CONFIGURATION {name} ADD MAPPING FOR {tokens} WITH {found}{then}"
            )
        }
        _ => return None,
    })
}

fn after(spec: &Spec, it: &Other) -> Option<String> {
    let (name, mut form) = (quoted(&it.title.name), it.form);
    Some(match &it.kind {
        Kind::Rule { relation, when } => {
            let event = pick(&mut form, &["INSERT", "UPDATE", "DELETE"]);
            let row = if event == "DELETE" { "OLD." } else { "NEW." };
            let way = pick(&mut form, &["ALSO", "INSTEAD"]);
            let act = pick(&mut form, &["NOTHING", "NOTIFY told", "NOTIFY \"Told so\""]);
            // "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions"
            let when = when.filter(|_| act == "NOTHING");
            let when = when.and_then(|when| when.condition_of(spec, *relation, row));
            let when = when.map_or_else(String::new, |when| format!(" WHERE ({when})"));
            let on = spec.relation_name(*relation);
            format!("CREATE RULE {name} AS ON {event} TO {on}{when} DO {way} {act}")
        }
        Kind::Publication { tables, column } => publication(spec, it, tables, *column),
        Kind::EventTrigger { function } => {
            let event = pick(
                &mut form,
                &["ddl_command_start", "ddl_command_end", "sql_drop"],
            );
            let tags = pick(
                &mut form,
                &[
                    "",
                    " WHEN TAG IN ('CREATE TABLE')",
                    " WHEN TAG IN ('DROP TABLE', 'ALTER TABLE')",
                ],
            );
            let state = pick(&mut form, &["", "DISABLE", "ENABLE ALWAYS"]);
            let function = spec.name(&spec.function(*function)?.title);
            let create = format!(
                "CREATE EVENT TRIGGER {name} ON {event}{tags} EXECUTE FUNCTION {function}()"
            );
            match state {
                "" => create,
                state => format!("{create};\nALTER EVENT TRIGGER {name} {state}"),
            }
        }
        _ => return elsewhere(spec, it),
    })
}

/// Wrappers, servers, and what is on them.
fn elsewhere(spec: &Spec, it: &Other) -> Option<String> {
    let (name, mut form) = (quoted(&it.title.name), it.form);
    Some(match &it.kind {
        Kind::Wrapper => {
            let options = pick(
                &mut form,
                &["", " OPTIONS (a '1')", " OPTIONS (b 'it''s', a '2')"],
            );
            format!("CREATE FOREIGN DATA WRAPPER {name}{options}")
        }
        Kind::Server { wrapper } => {
            let version = pick(&mut form, &["", " VERSION '1'", " VERSION '2'"]);
            let options = pick(
                &mut form,
                &["", " OPTIONS (host 'a')", " OPTIONS (host 'b', \"P\" 'c')"],
            );
            format!(
                "CREATE SERVER {name}{version} FOREIGN DATA WRAPPER {}{options}",
                quoted(&spec.other(*wrapper)?.title.name)
            )
        }
        Kind::Mapping { server } => {
            let options = pick(
                &mut form,
                &["", " OPTIONS (a 'b')", " OPTIONS (a 'c', d 'e')"],
            );
            let server = quoted(&spec.other(*server)?.title.name);
            format!("CREATE USER MAPPING FOR PUBLIC SERVER {server}{options}")
        }
        Kind::Foreign { server, ty } => foreign(spec, it, *server, *ty)?,
        _ => return None,
    })
}

fn foreign(spec: &Spec, it: &Other, server: Id, ty: Ty) -> Option<String> {
    let (name, mut form) = (spec.name(&it.title), it.form);
    let first = pick(&mut form, &["", " NOT NULL", " DEFAULT 7"]);
    let more = pick(
        &mut form,
        &["", ", \"a b\" text", ", \"a b\" varchar(9) OPTIONS (c 'd')"],
    );
    let check = pick(&mut form, &["", ", CONSTRAINT positive CHECK (id > 0)"]);
    let options = pick(&mut form, &["", " OPTIONS (a 'b')"]);
    Some(format!(
        "CREATE FOREIGN TABLE {name} (id integer{first}, it {}{more}{check}) SERVER {}{options}",
        ty.sql(spec),
        quoted(&spec.other(server)?.title.name)
    ))
}

fn publication(spec: &Spec, it: &Other, tables: &[Id], column: Option<Id>) -> String {
    let (name, mut form) = (quoted(&it.title.name), it.form);
    // Other rows could not be changed while the tables have no replica identity.
    let what = pick(&mut form, &["insert", "insert, truncate", "truncate"]);
    let root = pick(&mut form, &["", ", publish_via_partition_root = true"]);
    let part = |table: &Table| {
        let column = table.columns.iter().find(|it| Some(it.id) == column);
        let Some(column) = column else {
            return String::new();
        };
        // No filter may need what a user made, such as a collation.
        let own = column.ty.named().is_some()
            || column.collation > 2
            || matches!(column.fills, Fills::Generated(_));
        let listed = names(spec, table.title.id, &[column.id]);
        match form % 2 {
            0 if !own => format!(" ({listed})"),
            0 => String::new(),
            _ if own => String::new(),
            _ => format!(" WHERE ({listed} IS NOT NULL)"),
        }
    };
    let listed = tables.iter().filter_map(|id| spec.table(*id));
    let listed: Vec<String> = listed
        .map(|table| format!("ONLY {}{}", spec.name(&table.title), part(table)))
        .collect();
    let of = match listed.as_slice() {
        [] => "ALL TABLES".to_owned(),
        some => format!("TABLE {}", some.join(", ")),
    };
    format!("CREATE PUBLICATION {name} FOR {of} WITH (publish = '{what}'{root})")
}

pub fn comments(spec: &Spec) -> Vec<String> {
    let commented = spec.others.iter().filter_map(|it| {
        let what = named(spec, it)?;
        let remark = remark(it.title.comment?);
        Some(format!("COMMENT ON {what} IS {remark}"))
    });
    commented.collect()
}

fn named(spec: &Spec, it: &Other) -> Option<String> {
    let (name, plain) = (spec.name(&it.title), quoted(&it.title.name));
    Some(match &it.kind {
        Kind::Collation => format!("COLLATION {name}"),
        Kind::Aggregate => format!("AGGREGATE {name}(integer)"),
        Kind::Procedure => format!("PROCEDURE {name}(integer, text)"),
        Kind::Cast { ty } => format!("CAST ({} AS text)", ty.sql(spec)),
        Kind::Dictionary => format!("TEXT SEARCH DICTIONARY {name}"),
        Kind::Configuration { .. } => format!("TEXT SEARCH CONFIGURATION {name}"),
        Kind::Rule { relation, .. } => format!("RULE {plain} ON {}", spec.relation_name(*relation)),
        Kind::Publication { .. } => format!("PUBLICATION {plain}"),
        Kind::Wrapper => format!("FOREIGN DATA WRAPPER {plain}"),
        Kind::Server { .. } => format!("SERVER {plain}"),
        Kind::Foreign { .. } => format!("FOREIGN TABLE {name}"),
        Kind::EventTrigger { .. } => format!("EVENT TRIGGER {plain}"),
        Kind::Operator { .. } | Kind::Mapping { .. } => return None,
    })
}
