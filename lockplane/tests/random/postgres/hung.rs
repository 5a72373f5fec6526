//! What hangs on tables and views, as SQL: indexes, triggers, policies, statistics, comments.

use super::render::remark;
use super::spec::{
    Expr, Id, Index, IndexPart, Policy, Spec, Statistics, Table, Trigger, View, quoted,
};
use super::table::{is_virtual, names};

pub fn indexes_of(spec: &Spec, table: &Table) -> Vec<String> {
    table
        .indexes
        .iter()
        .filter_map(|it| index(spec, table.title.id, it))
        .collect()
}

pub fn indexes_of_view(spec: &Spec, view: &View) -> Vec<String> {
    view.indexes
        .iter()
        .filter_map(|it| index(spec, view.title.id, it))
        .collect()
}

fn index(spec: &Spec, relation: Id, index: &Index) -> Option<String> {
    let parts: Option<Vec<String>> = index
        .parts
        .iter()
        .map(|it| part(spec, relation, index, it))
        .collect();
    let include = match index.include.as_slice() {
        [] => String::new(),
        some => format!(" INCLUDE ({})", names(spec, relation, some)),
    };
    let filter = index
        .filter
        .and_then(|filter| filter.condition(spec, relation));
    Some(format!(
        "CREATE {}INDEX {} ON {} USING {} ({}){include}{}{}{}",
        if index.unique { "UNIQUE " } else { "" },
        quoted(&index.name),
        spec.relation_name(relation),
        METHODS[index.method],
        parts?.join(", "),
        if index.nulls && spec.major > 14 {
            " NULLS NOT DISTINCT"
        } else {
            ""
        },
        index
            .fill
            .map_or_else(String::new, |fill| format!(" WITH (fillfactor = {fill})")),
        filter.map_or_else(String::new, |filter| format!(" WHERE {filter}")),
    ))
}

/// Access methods of indexes.
pub const METHODS: [&str; 5] = ["btree", "hash", "gin", "gist", "brin"];

fn part(spec: &Spec, relation: Id, index: &Index, part: &IndexPart) -> Option<String> {
    let mut sql = match part.plain {
        true => part.expr.column_of(spec, relation)?.0,
        false => format!("({})", part.expr.value(spec, relation)?),
    };
    let (_, ty) = part.expr.column_of(spec, relation)?;
    let ty = if part.plain {
        ty
    } else {
        part.expr.result(spec, ty)
    };
    if part.collation > 0 && ty.collates(spec) {
        sql.push_str(" COLLATE \"C\"");
    }
    if part.pattern && index.method < 2 && ty.sql(spec) == "text" {
        sql.push_str(" text_pattern_ops");
    }
    if index.method == 0 {
        sql.push_str(["", " DESC", " NULLS FIRST", " DESC NULLS LAST"][part.order % 4]);
    }
    Some(sql)
}

/// Everything that is made after tables, views and functions.
pub fn on_table(spec: &Spec, table: &Table) -> Vec<String> {
    let id = table.title.id;
    let mut all: Vec<String> = table
        .statistics
        .iter()
        .map(|it| statistics(spec, table, it))
        .collect();
    all.extend(table.policies.iter().filter_map(|it| policy(spec, id, it)));
    all.extend(table.triggers.iter().filter_map(|it| trigger(spec, id, it)));
    let alter = format!("ALTER TABLE {}", spec.name(&table.title));
    if table.security > 0 {
        all.push(format!("{alter} ENABLE ROW LEVEL SECURITY"));
    }
    if table.security > 1 {
        all.push(format!("{alter} FORCE ROW LEVEL SECURITY"));
    }
    if table.identity > 0 {
        all.push(format!(
            "{alter} REPLICA IDENTITY {}",
            ["DEFAULT", "FULL", "NOTHING"][table.identity % 3]
        ));
    }
    let stored = table.columns.iter().filter(|it| !is_virtual(spec, it));
    for column in stored {
        let column_is = format!("{alter} ALTER COLUMN {}", quoted(&column.name));
        if column.storage > 0 && column.ty.sql(spec) == "text" {
            all.push(format!(
                "{column_is} SET STORAGE {}",
                ["", "EXTERNAL", "MAIN", "PLAIN", "EXTENDED"][column.storage % 5]
            ));
        }
        if column.storage == 4 && column.ty.sql(spec) == "text" {
            all.push(format!("{column_is} SET COMPRESSION pglz"));
        }
        if column.statistics {
            all.push(format!("{column_is} SET STATISTICS 55"));
        }
    }
    all
}

fn statistics(spec: &Spec, table: &Table, it: &Statistics) -> String {
    let kinds = ["", " (ndistinct)", " (dependencies, mcv)", ""][it.kind % 4];
    let name = format!(
        "{}.{}",
        spec.space_name(table.title.space),
        quoted(&it.name)
    );
    let mut columns = names(spec, table.title.id, &it.columns);
    if let (3, Some(column)) = (it.kind, it.columns.first()) {
        let (column, form, function) = (*column, 0, None);
        let expr = Expr {
            column,
            form,
            function,
        };
        let value = expr.value(spec, table.title.id).unwrap_or_default();
        columns.push_str(&format!(", ({value})"));
    }
    format!(
        "CREATE STATISTICS {name}{kinds} ON {columns} FROM {}",
        spec.name(&table.title)
    )
}

fn policy(spec: &Spec, table: Id, policy: &Policy) -> Option<String> {
    let command = ["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"][policy.command % 5];
    let kind = if policy.strict {
        "RESTRICTIVE"
    } else {
        "PERMISSIVE"
    };
    let using = policy.using.condition(spec, table)?;
    let using = if command == "INSERT" {
        String::new()
    } else {
        format!(" USING ({using})")
    };
    let check = policy.check.condition(spec, table)?;
    let checks = matches!(command, "ALL" | "INSERT" | "UPDATE");
    let check = if checks {
        format!(" WITH CHECK ({check})")
    } else {
        String::new()
    };
    let head = format!(
        "CREATE POLICY {} ON {}",
        quoted(&policy.name),
        spec.relation_name(table)
    );
    Some(format!(
        "{head} AS {kind} FOR {command} TO PUBLIC{using}{check}"
    ))
}

fn trigger(spec: &Spec, table: Id, trigger: &Trigger) -> Option<String> {
    let function = spec.function(trigger.function)?;
    let events = ["INSERT", "INSERT OR UPDATE", "DELETE", "UPDATE"][trigger.form % 4];
    let of = trigger.column.filter(|_| trigger.form % 4 == 3);
    let of = of.filter(|_| spec.view(table).is_none());
    let of = of.map_or_else(String::new, |column| {
        format!(" OF {}", names(spec, table, &[column]))
    });
    let on_view = spec.view(table).is_some();
    let time = ["BEFORE", "AFTER"][trigger.form / 4 % 2];
    let time = if on_view { "INSTEAD OF" } else { time };
    let each = if on_view || (trigger.form / 8).is_multiple_of(2) {
        "ROW"
    } else {
        "STATEMENT"
    };
    let row = if events == "DELETE" { "OLD." } else { "NEW." };
    let when = trigger.when.filter(|_| each == "ROW" && !on_view);
    let when = when.and_then(|when| when.condition_of(spec, table, row));
    let when = when.map_or_else(String::new, |when| format!(" WHEN ({when})"));
    let on = spec.relation_name(table);
    let name = quoted(&trigger.name);
    let call = format!(
        "EXECUTE FUNCTION {}('it''s', '1')",
        spec.name(&function.title)
    );
    let more = trigger.form / 16 % 2 == 1 && time == "AFTER";
    let (kind, late) = match more && each == "ROW" {
        true => ("CONSTRAINT TRIGGER", " DEFERRABLE INITIALLY DEFERRED"),
        false => ("TRIGGER", ""),
    };
    let seen = match (more && each == "STATEMENT", events) {
        (true, "INSERT") => " REFERENCING NEW TABLE AS \"all new\"",
        (true, "DELETE") => " REFERENCING OLD TABLE AS gone",
        (true, "UPDATE") if of.is_empty() => " REFERENCING OLD TABLE AS a NEW TABLE AS b",
        _ => "",
    };
    let create = format!(
        "CREATE {kind} {name} {time} {events}{of} ON {on}{late}{seen} FOR EACH {each}{when} {call}"
    );
    let state = ["", "DISABLE", "ENABLE ALWAYS"][trigger.off % 3];
    let state = if on_view { "" } else { state };
    Some(match state {
        "" => create,
        state => format!("{create};\nALTER TABLE {on} {state} TRIGGER {name}"),
    })
}

/// Everything that is made after a view.
pub fn on_view(spec: &Spec, view: &View) -> Vec<String> {
    let id = view.title.id;
    let triggers = view.triggers.iter();
    triggers.filter_map(|it| trigger(spec, id, it)).collect()
}

/// Comments on the parts of a table.
pub fn comments(spec: &Spec, table: &Table) -> Vec<String> {
    let on = spec.name(&table.title);
    let space = spec.space_name(table.title.space);
    let mut all = Vec::new();
    let mut add = |what: String, comment: Option<usize>| {
        all.extend(comment.map(|at| format!("COMMENT ON {what} IS {}", remark(at))));
    };
    for it in &table.columns {
        add(format!("COLUMN {on}.{}", quoted(&it.name)), it.comment);
    }
    for it in &table.keys {
        let comment = it.comment.filter(|_| it.name.is_some());
        add(
            format!(
                "CONSTRAINT {} ON {on}",
                quoted(it.name.as_deref().unwrap_or_default())
            ),
            comment,
        );
    }
    for it in &table.indexes {
        add(format!("INDEX {space}.{}", quoted(&it.name)), it.comment);
    }
    for it in &table.policies {
        add(format!("POLICY {} ON {on}", quoted(&it.name)), it.comment);
    }
    for it in &table.triggers {
        add(format!("TRIGGER {} ON {on}", quoted(&it.name)), it.comment);
    }
    for it in &table.statistics {
        add(
            format!("STATISTICS {space}.{}", quoted(&it.name)),
            it.comment,
        );
    }
    all
}
