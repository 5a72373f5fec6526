//! Tables as SQL.

use super::spec::{Column, Fills, Id, Key, KeyKind, Spec, Table, TableKind, quoted};
use super::{joined, others};

/// `CREATE TABLE` with everything but foreign keys.
pub fn create(spec: &Spec, table: &Table) -> String {
    let joins = joined::columns(spec, table);
    let mut parts: Vec<String> = joins.iter().cloned().collect();
    if !matches!(table.kind, TableKind::Part { .. }) {
        parts.extend(table.columns.iter().map(|it| column(spec, table, it)));
    }
    parts.extend(table.keys.iter().filter_map(|it| key(spec, table, it)));
    let was = table
        .title
        .was
        .as_ref()
        .map(|was| format!("-- renamed from: {}\n", quoted(was)));
    let logged = if table.unlogged { "UNLOGGED " } else { "" };
    let head = format!(
        "{}CREATE {logged}TABLE {}",
        was.unwrap_or_default(),
        spec.name(&table.title)
    );
    let list = match (parts.is_empty(), &table.kind) {
        (true, TableKind::Part { .. }) => String::new(),
        _ => format!(" (\n  {}\n)", parts.join(",\n  ")),
    };
    let list = list.replace(",\n  \n", "\n");
    let fill = table
        .fill
        .map_or_else(String::new, |fill| format!(" WITH (fillfactor = {fill})"));
    match table.kind {
        TableKind::Plain => format!("{head}{list}{fill}"),
        TableKind::Child { .. } if joins.is_some() => format!("{head}{list}{fill}"),
        TableKind::Child { of } => {
            format!("{head}{list} INHERITS ({}){fill}", spec.relation_name(of))
        }
        TableKind::Whole { by, column } => format!(
            "{head}{list}{}",
            partition_by(spec, table.title.id, by, column)
        ),
        TableKind::Part { of, bound, then } => {
            let then = then.map(|(by, column)| partition_by(spec, table.title.id, by, column));
            let fill = if then.is_some() { String::new() } else { fill };
            let then = then.unwrap_or_default();
            if joins.is_some() {
                return format!("{head}{list}{then}{fill}");
            }
            let bound = bounds(spec, of, bound);
            format!(
                "{head} PARTITION OF {}{list} {bound}{then}{fill}",
                spec.relation_name(of)
            )
        }
    }
}

fn partition_by(spec: &Spec, table: Id, by: usize, column: Id) -> String {
    let way = ["RANGE", "LIST", "HASH"][by % 3];
    format!(" PARTITION BY {way} ({})", names(spec, table, &[column]))
}

/// The bound of a partition, from its number; the last number is the default partition.
pub fn bounds(spec: &Spec, of: Id, bound: usize) -> String {
    let Some((by, column)) = spec.table(of).and_then(Table::splits) else {
        return String::new();
    };
    let ty = spec
        .shows(of)
        .into_iter()
        .find(|(id, _, _)| *id == column)
        .map(|(_, _, ty)| ty);
    let sorted = |at: usize| {
        let mut values: Vec<String> = (0..3)
            .map(|at| ty.unwrap_or_default().value(spec, at))
            .collect();
        values.sort();
        values
            .get(at)
            .cloned()
            .unwrap_or_else(|| "MAXVALUE".to_owned())
    };
    match (by % 3, bound) {
        (2, at) => format!("FOR VALUES WITH (MODULUS 4, REMAINDER {})", at % 4),
        (_, 3) => "DEFAULT".to_owned(),
        (0, 0) => format!("FOR VALUES FROM (MINVALUE) TO ({})", sorted(0)),
        (0, at) => format!("FOR VALUES FROM ({}) TO ({})", sorted(at - 1), sorted(at)),
        (_, at) => format!("FOR VALUES IN ({})", sorted(at)),
    }
}

fn column(spec: &Spec, table: &Table, column: &Column) -> String {
    let mut hints = String::new();
    if let Some(was) = &column.was {
        hints.push_str(&format!("-- renamed from: {}\n  ", quoted(was)));
    }
    if column.backfill {
        hints.push_str(&format!("-- backfill: {}\n  ", column.ty.value(spec, 0)));
    }
    let mut sql = format!("{hints}{} {}", quoted(&column.name), type_of(spec, column));
    if column.collation > 0 && column.ty.collates(spec) {
        sql.push_str(&match column.collation {
            1 => " COLLATE \"C\"".to_owned(),
            2 => " COLLATE \"POSIX\"".to_owned(),
            own => others::collation(spec, own)
                .map_or_else(String::new, |name| format!(" COLLATE {name}")),
        });
    }
    sql.push_str(&fills(spec, table, column));
    if column.required {
        // PostgreSQL 18 gives it a name.
        if spec.major > 17 && column.id.is_multiple_of(4) {
            sql.push_str(&format!(" CONSTRAINT \"need {}\"", column.id));
        }
        sql.push_str(" NOT NULL");
    }
    sql
}

fn type_of(spec: &Spec, column: &Column) -> String {
    let sql = column.ty.sql(spec);
    match (column.fills, sql.as_str()) {
        (Fills::Serial, "bigint") => "bigserial".to_owned(),
        (Fills::Serial, "smallint") => "smallserial".to_owned(),
        (Fills::Serial, _) => "serial".to_owned(),
        _ => sql,
    }
}

fn fills(spec: &Spec, table: &Table, column: &Column) -> String {
    let value = |at| column.ty.value(spec, at);
    match column.fills {
        Fills::Nothing | Fills::Serial => String::new(),
        Fills::Value(at) => format!(" DEFAULT {}", value(at)),
        Fills::Computed(at) => {
            format!(
                " DEFAULT coalesce(NULL, {}::{})",
                value(at),
                column.ty.sql(spec)
            )
        }
        Fills::Function(id) => {
            let name = spec.function(id).map(|it| spec.name(&it.title));
            format!(" DEFAULT {}()", name.unwrap_or_default())
        }
        Fills::Sequence(id) => {
            let title = spec.sequences.iter().find(|it| it.title.id == id);
            let name = title.map(|it| spec.name(&it.title)).unwrap_or_default();
            format!(" DEFAULT nextval({})", lockplane::sql::literal(&name))
        }
        Fills::Identity(form) => {
            let mode = if form % 2 == 0 {
                "ALWAYS"
            } else {
                "BY DEFAULT"
            };
            let (space, id) = (spec.space_name(table.title.space), column.id);
            let named = format!(" (SEQUENCE NAME {space}.\"counts {id}\")");
            let options = [
                "",
                " (START WITH 10)",
                " (INCREMENT BY 2 CYCLE)",
                " (CACHE 5)",
                &named,
            ][form / 2 % 5];
            format!(" GENERATED {mode} AS IDENTITY{options}")
        }
        Fills::Generated(expr) => {
            let sql = expr.value(spec, table.title.id).unwrap_or_default();
            let kind = if is_virtual(spec, column) {
                "VIRTUAL"
            } else {
                "STORED"
            };
            format!(" GENERATED ALWAYS AS ({sql}) {kind}")
        }
    }
}

/// Whether a generated column is computed when it is read (PostgreSQL 18); then nothing of the user's own
/// may be in it.
pub fn is_virtual(spec: &Spec, column: &Column) -> bool {
    match column.fills {
        Fills::Generated(expr) => {
            let mut columns = spec.tables.iter().flat_map(|it| &it.columns);
            let of = columns.find(|it| it.id == expr.column);
            let plain = of.is_some_and(|it| it.ty.named().is_none()) && expr.function.is_none();
            spec.major > 17 && plain && expr.form.is_multiple_of(3)
        }
        _ => false,
    }
}

/// Names of columns, as a list in SQL.
pub fn names(spec: &Spec, relation: Id, columns: &[Id]) -> String {
    let shown = spec.shows(relation);
    let found = columns
        .iter()
        .filter_map(|id| shown.iter().find(|(shown, _, _)| shown == id));
    let names: Vec<String> = found.map(|(_, name, _)| quoted(name)).collect();
    names.join(", ")
}

pub fn key(spec: &Spec, table: &Table, key: &Key) -> Option<String> {
    let id = table.title.id;
    let including = |include: &[Id]| match include {
        [] => String::new(),
        some => format!(" INCLUDE ({})", names(spec, id, some)),
    };
    let text = match &key.kind {
        KeyKind::Primary { columns, include } => {
            format!(
                "PRIMARY KEY ({}){}",
                names(spec, id, columns),
                including(include)
            )
        }
        KeyKind::Unique {
            columns,
            include,
            nulls,
        } => {
            let nulls = if *nulls && spec.major > 14 {
                "NULLS NOT DISTINCT "
            } else {
                ""
            };
            format!(
                "UNIQUE {nulls}({}){}",
                names(spec, id, columns),
                including(include)
            )
        }
        KeyKind::Check { expr, alone } => {
            let alone = if *alone { " NO INHERIT" } else { "" };
            format!("CHECK ({}){alone}", expr.condition(spec, id)?)
        }
        KeyKind::Exclude { column, filter } => {
            let filter = filter.and_then(|filter| filter.condition(spec, id));
            let filter = filter.map_or_else(String::new, |filter| format!(" WHERE ({filter})"));
            format!(
                "EXCLUDE USING gist ({} WITH &&){filter}",
                names(spec, id, &[*column])
            )
        }
        KeyKind::Foreign { .. } => return None,
    };
    Some(format!("{}{text}{}", named(key), deferred(spec, key)))
}

fn named(key: &Key) -> String {
    key.name
        .as_ref()
        .map_or_else(String::new, |name| format!("CONSTRAINT {} ", quoted(name)))
}

fn deferred(spec: &Spec, key: &Key) -> &'static str {
    let open = matches!(key.kind, KeyKind::Check { .. } | KeyKind::Foreign { .. });
    match (matches!(key.kind, KeyKind::Check { .. }), key.deferred) {
        (false, 1) => " DEFERRABLE",
        (false, 2) => " DEFERRABLE INITIALLY DEFERRED",
        (_, 3) if open && spec.major > 17 => " NOT ENFORCED",
        _ => "",
    }
}

pub fn foreign_keys(spec: &Spec, table: &Table) -> Vec<String> {
    table
        .keys
        .iter()
        .filter_map(|key| foreign_key(spec, table, key))
        .collect()
}

fn foreign_key(spec: &Spec, table: &Table, own: &Key) -> Option<String> {
    let KeyKind::Foreign {
        columns,
        table: other,
        key,
        actions,
        full,
        valid,
    } = &own.kind
    else {
        return None;
    };
    let referenced = spec.table(*other)?.keys.iter().find(|it| it.id == *key)?;
    let action = |at: usize| {
        [
            "NO ACTION",
            "CASCADE",
            "RESTRICT",
            "SET NULL",
            "SET DEFAULT",
        ][at % 5]
    };
    let partial = match (actions[0] == 3, columns.as_slice()) {
        (true, [first, _, ..]) => format!(" ({})", names(spec, table.title.id, &[*first])),
        _ => String::new(),
    };
    Some(format!(
        "ALTER TABLE {} ADD {}FOREIGN KEY ({}) REFERENCES {} ({}){} ON DELETE {}{partial} ON UPDATE {}{}{}",
        spec.name(&table.title),
        named(own),
        names(spec, table.title.id, columns),
        spec.relation_name(*other),
        names(spec, *other, referenced.columns()),
        if *full { " MATCH FULL" } else { "" },
        action(actions[0]),
        action(actions[1]),
        deferred(spec, own),
        if *valid { "" } else { " NOT VALID" },
    ))
}

impl Key {
    /// The columns of a primary, unique or foreign key.
    pub fn columns(&self) -> &[Id] {
        match &self.kind {
            KeyKind::Primary { columns, .. }
            | KeyKind::Unique { columns, .. }
            | KeyKind::Foreign { columns, .. } => columns,
            KeyKind::Check { .. } | KeyKind::Exclude { .. } => &[],
        }
    }
}

impl Table {
    /// How a partitioned table is split, and by what.
    pub fn splits(&self) -> Option<(usize, Id)> {
        match self.kind {
            TableKind::Whole { by, column } => Some((by, column)),
            TableKind::Part { then, .. } => then,
            TableKind::Plain | TableKind::Child { .. } => None,
        }
    }
}
