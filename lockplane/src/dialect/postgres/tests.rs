//! The SQL of changes, its undo and its lock.

use super::Postgres;
use crate::dialect::Rules;
use crate::diff::{Change, EnumUndo, Remade, Remake, RemakeWay, TableChange, TypeUse, UserType};
use crate::schema::*;
use crate::step::{Lock, Statement, Undo};

/// The statements of a step, a bar, and those of its undo with what they lose.
fn shown(change: &Change) -> Vec<String> {
    let step = Postgres.step(change);
    let run = |statement: &Statement| match statement {
        Statement::Run(sql) => sql.clone(),
        Statement::Expect(question) => question.expect_no_rows.clone(),
    };
    let mut lines: Vec<String> = step.sql.iter().map(run).collect();
    lines.push(match &step.undo {
        Undo::Lossy { lost, .. } => format!("-- loses {lost}"),
        _ => "--".to_owned(),
    });
    lines.extend(step.undo.sql().into_iter().flatten().map(run));
    lines
}

fn users() -> QName {
    QName::new("public", "users")
}

fn in_users(what: TableChange) -> Change {
    Change::alter(&users(), what)
}

fn alter(from: Column, to: Column) -> Change {
    counted(from, to, None)
}

fn counted(from: Column, to: Column, serial: Option<Box<Sequence>>) -> Change {
    let mut what = TableChange::altered(from, to);
    if let TableChange::AlterColumn { serial: it, .. } = &mut what {
        *it = serial;
    }
    in_users(what)
}

fn required(column: Column) -> Column {
    Column {
        nullable: false,
        ..column
    }
}

fn with_default(column: Column, default: &str) -> Column {
    Column {
        default: Some(default.to_owned()),
        ..column
    }
}

#[test]
fn a_table_comes_whole_and_goes_with_its_rows() {
    let mut table = Table::new(users());
    let identity = Identity {
        mode: IdentityMode::Always,
        sequence: Some(QName::new("public", "user_numbers")),
        options: SequenceOptions {
            start: Some(100),
            ..SequenceOptions::default()
        },
        comment: None,
    };
    table.columns = vec![
        required(Column {
            identity: Some(identity),
            ..Column::new("id", "bigint")
        }),
        Column {
            collation: Some("C".into()),
            storage: Some("external".into()),
            comment: Some("it's short".into()),
            ..with_default(Column::new("Nick", "text"), "'x'::text")
        },
    ];
    table.constraints = vec![Constraint::new(
        Some("users_pkey".into()),
        ConstraintKind::PrimaryKey(PrimaryKey {
            columns: vec![IndexKey::column("id")],
            include: Vec::new(),
            autoincrement: false,
            without_overlaps: false,
            conflict: None,
        }),
    )];
    table.indexes = vec![Index {
        unique: true,
        predicate: Some("id > 1".into()),
        ..Index::new("users_nick", vec![IndexKey::expression("lower(\"Nick\")")])
    }];
    table.options.row_security = true;
    let expected = [
        "CREATE TABLE public.users (\n    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY \
         (SEQUENCE NAME public.user_numbers START WITH 100),\n    \
         \"Nick\" text COLLATE \"C\" DEFAULT 'x'::text,\n    \
         CONSTRAINT users_pkey PRIMARY KEY (id)\n)",
        "ALTER TABLE public.users ALTER COLUMN \"Nick\" SET STORAGE EXTERNAL",
        "COMMENT ON COLUMN public.users.\"Nick\" IS 'it''s short'",
        "CREATE UNIQUE INDEX users_nick ON public.users ((lower(\"Nick\"))) WHERE id > 1",
        "ALTER TABLE public.users ENABLE ROW LEVEL SECURITY",
        "--",
        "DROP TABLE public.users",
    ];
    assert_eq!(shown(&Change::CreateTable(table.clone())), expected);
    let dropped = shown(&Change::DropTable(table));
    assert_eq!(dropped[0], "DROP TABLE public.users");
    assert_eq!(dropped[1], "-- loses the rows of public.users");
    assert_eq!(dropped[2..], expected[..5]);
}

#[test]
fn a_partition_is_made_with_what_it_shares_and_attached_last() {
    let mut table = Table::new(QName::new("public", "y2024"));
    table.columns = vec![Column {
        inherited: true,
        ..Column::new("day", "date")
    }];
    table.indexes = vec![Index {
        attached_to: Some(QName::new("public", "by_day")),
        ..Index::new("y2024_day", vec![IndexKey::column("day")])
    }];
    table.options.partition_of = Some(Partition {
        parent: QName::new("public", "years"),
        bound: "FOR VALUES IN ('2024-01-01')".into(),
    });
    let expected = [
        "CREATE TABLE public.y2024 (\n    day date\n)",
        "CREATE INDEX y2024_day ON public.y2024 (day)",
        "ALTER TABLE ONLY public.years ATTACH PARTITION public.y2024 FOR VALUES IN ('2024-01-01')",
        "--",
        "ALTER TABLE public.years DETACH PARTITION public.y2024",
        "DROP TABLE public.y2024",
    ];
    assert_eq!(shown(&Change::CreateTable(table)), expected);
}

#[test]
fn a_required_column_is_filled_before_it_demands() {
    let change = in_users(TableChange::AddColumn {
        column: required(Column::new("nick", "text")),
        backfill: Some("lower(name)".into()),
    });
    let expected = [
        "ALTER TABLE public.users ADD COLUMN nick text",
        "UPDATE public.users SET nick = (lower(name))",
        "ALTER TABLE public.users ALTER COLUMN nick SET NOT NULL",
        "--",
        "ALTER TABLE public.users DROP COLUMN nick",
    ];
    assert_eq!(shown(&change), expected);
}

#[test]
fn a_required_column_comes_back_with_a_value_in_every_row() {
    let change = in_users(TableChange::DropColumn(required(Column::new(
        "age", "integer",
    ))));
    let expected = [
        "ALTER TABLE public.users DROP COLUMN age",
        "-- loses the values of public.users.age",
        "ALTER TABLE public.users ADD COLUMN age integer",
        "UPDATE public.users SET age = (0)",
        "ALTER TABLE public.users ALTER COLUMN age SET NOT NULL",
    ];
    assert_eq!(shown(&change), expected);
}

#[test]
fn a_default_goes_before_the_type_changes_and_comes_after() {
    let from = with_default(Column::new("n", "integer"), "0");
    let to = with_default(Column::new("n", "numeric"), "0");
    let expected = [
        "ALTER TABLE public.users ALTER COLUMN n DROP DEFAULT",
        "ALTER TABLE public.users ALTER COLUMN n TYPE numeric",
        "ALTER TABLE public.users ALTER COLUMN n SET DEFAULT 0",
        "--",
        "ALTER TABLE public.users ALTER COLUMN n DROP DEFAULT",
        "ALTER TABLE public.users ALTER COLUMN n TYPE integer",
        "ALTER TABLE public.users ALTER COLUMN n SET DEFAULT 0",
    ];
    assert_eq!(shown(&alter(from, to)), expected);
}

#[test]
fn only_what_the_engine_does_not_convert_gets_a_cast() {
    let shown = shown(&alter(
        Column::new("n", "text"),
        Column::new("n", "integer"),
    ));
    let expected = [
        "ALTER TABLE public.users ALTER COLUMN n TYPE integer USING n::integer",
        "-- loses the values of public.users.n as they were",
        "ALTER TABLE public.users ALTER COLUMN n TYPE text",
    ];
    assert_eq!(shown, expected);
    let long = Column::new("n", "character varying(20)");
    let short = Column::new("n", "character varying(10)");
    assert!(!self::shown(&alter(long, short))[0].contains("USING"));
}

#[test]
fn a_serial_becomes_an_identity_that_goes_on_counting() {
    let serial = "nextval('public.users_id_seq'::regclass)";
    let from = required(with_default(Column::new("id", "integer"), serial));
    let to = required(Column {
        identity: Some(Identity {
            mode: IdentityMode::ByDefault,
            sequence: Some(QName::new("public", "users_id_seq")),
            options: SequenceOptions::default(),
            comment: None,
        }),
        ..Column::new("id", "integer")
    });
    let sequence = Sequence {
        name: QName::new("public", "users_id_seq"),
        ty: "integer".into(),
        options: SequenceOptions::default(),
        owned_by: None,
        unlogged: false,
        comment: None,
        depends_on: Vec::new(),
    };
    let change = counted(from, to, Some(Box::new(sequence)));
    let there =
        "(SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.users_id_seq)";
    let new = "public._lockplane_new_users_id_s";
    let count = format!(
        "SELECT setval('{new}'::regclass, greatest(max(id)::bigint + 1, 1, {there}), false) FROM public.users"
    );
    let expected = [
        "ALTER TABLE public.users ALTER COLUMN id DROP DEFAULT",
        &format!(
            "ALTER TABLE public.users ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME {new})"
        ),
        &count,
        "DROP SEQUENCE public.users_id_seq",
        &format!("ALTER SEQUENCE {new} RENAME TO users_id_seq"),
        "--",
        &format!("CREATE SEQUENCE {new} AS integer"),
        &count,
        "ALTER TABLE public.users ALTER COLUMN id DROP IDENTITY",
        &format!("ALTER SEQUENCE {new} RENAME TO users_id_seq"),
        &format!("ALTER TABLE public.users ALTER COLUMN id SET DEFAULT {serial}"),
    ];
    assert_eq!(shown(&change), expected);
}

#[test]
fn an_enum_grows_in_place_and_shrinks_by_way_of_a_new_type() {
    let status = |values: &[&str]| EnumType {
        name: QName::new("public", "status"),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        comment: None,
    };
    let (few, many) = (status(&["b"]), status(&["a", "b", "c"]));
    let cast = "state::text[]::public.status[]";
    let uses = vec![TypeUse {
        table: users(),
        column: "state".into(),
        ty: "public.status[]".into(),
        collation: None,
        new_collation: None,
        default: Some("'{a}'::public.status[]".into()),
        new_default: None,
        using: Some(cast.into()),
        back: Some(cast.into()),
        settings: Vec::new(),
    }];
    let types = vec![Remade {
        from: UserType::Enum(few.clone()),
        to: UserType::Enum(many.clone()),
        aside: "_lockplane_old_status".into(),
        inside: Vec::new(),
    }];
    let way = RemakeWay::Aside;
    let change = Change::AlterEnum {
        from: few,
        to: many,
        undo: EnumUndo {
            anew: Remake { types, uses, way },
            around: Vec::new(),
        },
    };
    let expected = [
        "ALTER TYPE public.status ADD VALUE 'a' BEFORE 'b'",
        "ALTER TYPE public.status ADD VALUE 'c' AFTER 'b'",
        "--",
        "ALTER TYPE public.status RENAME TO _lockplane_old_status",
        "CREATE TYPE public.status AS ENUM ('b')",
        "ALTER TABLE public.users ALTER COLUMN state TYPE public.status[] USING state::text[]::public.status[]",
        "ALTER TABLE public.users ALTER COLUMN state SET DEFAULT '{a}'::public.status[]",
        "DROP TYPE public._lockplane_old_status",
    ];
    assert_eq!(shown(&change), expected);
}

#[test]
fn objects_go_by_what_tells_them_apart() {
    let object = |kind, name: &str, arguments: Option<&str>, on: Option<&str>| Object {
        id: ObjectId {
            kind,
            name: QName::new("public", name),
            arguments: arguments.map(str::to_owned),
            on: on.map(|table| QName::new("public", table)),
        },
        create: vec!["CREATE ..".into()],
        depends_on: Vec::new(),
        comment: None,
        view: crate::schema::Known::default(),
    };
    let cases = [
        (object(ObjectKind::View, "v", None, None), "VIEW public.v"),
        (
            object(ObjectKind::Function, "f", Some("integer, text"), None),
            "FUNCTION public.f(integer, text)",
        ),
        (
            object(ObjectKind::Aggregate, "a", Some("*"), None),
            "AGGREGATE public.a(*)",
        ),
        (
            object(ObjectKind::Operator, "<->", Some("NONE, integer"), None),
            "OPERATOR public.<->(NONE, integer)",
        ),
        (
            object(ObjectKind::Trigger, "t", None, Some("users")),
            "TRIGGER t ON public.users",
        ),
        (
            object(ObjectKind::Policy, "Own", None, Some("users")),
            "POLICY \"Own\" ON public.users",
        ),
        (
            object(ObjectKind::Cast, "integer AS text", None, None),
            "CAST (integer AS text)",
        ),
        (
            object(ObjectKind::Extension, "citext", None, None),
            "EXTENSION citext",
        ),
        (
            object(ObjectKind::MaterializedView, "m", None, None),
            "MATERIALIZED VIEW public.m",
        ),
    ];
    for (object, name) in cases {
        let expected = [format!("DROP {name}"), "--".into(), "CREATE ..".into()];
        assert_eq!(shown(&Change::DropObject(object)), expected);
    }
}

#[test]
fn a_step_says_whom_it_keeps_waiting() {
    let key = ForeignKey {
        columns: vec!["boss".into()],
        references: users(),
        referenced_columns: vec!["id".into()],
        on_delete: Action::SetNull,
        on_update: Action::NoAction,
        set_columns: Vec::new(),
        match_type: Match::Simple,
        period: false,
    };
    let key = Constraint::new(Some("boss".into()), ConstraintKind::ForeignKey(key));
    let comment = TableChange::Comment {
        from: None,
        to: Some("people".into()),
    };
    let column = TableChange::AddColumn {
        column: Column::new("nick", "text"),
        backfill: None,
    };
    let index = Index::new("i", vec![IndexKey::column("id")]);
    let cases = [
        (in_users(column), Some(Lock::AccessExclusive)),
        (
            in_users(TableChange::AddConstraint(key.clone())),
            Some(Lock::ShareRowExclusive),
        ),
        (
            in_users(TableChange::DropConstraint(key)),
            Some(Lock::AccessExclusive),
        ),
        (in_users(TableChange::CreateIndex(index)), Some(Lock::Share)),
        (in_users(comment), Some(Lock::ShareUpdateExclusive)),
        (Change::CreateTable(Table::new(users())), None),
        (Change::CreateNamespace("app".into()), None),
    ];
    for (change, lock) in cases {
        assert_eq!(Postgres.step(&change).lock, lock, "{change}");
    }
}
