//! The vocabulary, with the form of each word.

/// A word and how it is written.
pub(crate) struct Word {
    pub(crate) name: &'static str,
    pub(crate) form: &'static str,
}

const fn word(name: &'static str, form: &'static str) -> Word {
    Word { name, form }
}

/// How a word is written; unknown ones are written alone.
pub(crate) fn form(words: &[Word], name: &str) -> String {
    let word = words.iter().find(|word| word.name == name);
    word.map_or(name, |word| word.form).to_owned()
}

pub(crate) const CONTAINER: &[Word] = &[
    word("table", "table = \"users\""),
    word("schema", "schema = \"app\""),
    word("rename_all", "rename_all = \"camelCase\""),
    word("renamed_from", "renamed_from = \"accounts\""),
    word("primary_key", "primary_key(tenant_id, id)"),
    word("unique", "unique(tenant_id, email)"),
    word(
        "index",
        "index(columns(author_id, created_at(desc)), where = \"deleted_at IS NULL\")",
    ),
    word("check", "check(name = \"positive\", \"amount > 0\")"),
    word(
        "foreign_key",
        "foreign_key(columns(tenant_id, user_id), references = User(tenant_id, id))",
    ),
    word("strict", "strict"),
    word("without_rowid", "without_rowid"),
    word("unlogged", "unlogged"),
    word("comment", "comment = \"..\""),
    word("dropped", "dropped(\"old_column\")"),
    word(
        "exclude",
        "exclude(name = \"no_overlap\", \"USING gist (room WITH =, during WITH &&)\")",
    ),
    word("with", "with(fillfactor = 70)"),
    word("partition_by", "partition_by = \"RANGE (created_at)\""),
    word("row_level_security", "row_level_security"),
    word(
        "policy",
        "policy(name = \"own_rows\", for = select, to(\"app\"), using = \"owner = current_user\")",
    ),
    word("group", "group = \"billing\""),
    word("dialects", "dialects(postgres)"),
    word("unmanaged", "unmanaged"),
    word("naming", "naming(index = \"ix_{table}_{columns}\")"),
    word("crate", "crate = my_crate::lockplane"),
];

pub(crate) const NAMING: &[Word] = &[
    word("primary_key", "primary_key = \"pk_{table}\""),
    word("unique", "unique = \"uq_{table}_{columns}\""),
    word("index", "index = \"ix_{table}_{columns}\""),
    word(
        "foreign_key",
        "foreign_key = \"fk_{table}_{columns}_{referenced}\"",
    ),
    word("check", "check = \"ck_{table}_{columns}\""),
];

/// `sql!` beside models.
pub(crate) const SQL: &[Word] = &[
    word("postgres", "postgres = \"CREATE EXTENSION citext\""),
    word("sqlite", "sqlite = \"CREATE VIEW ..\""),
    word("file", "file = \"views.sql\""),
    word("name", "name = ACTIVE_USERS"),
    word("group", "group = \"billing\""),
    word("crate", "crate = my_crate::lockplane"),
];

pub(crate) const EXCLUDE: &[Word] = &[word("name", "name = \"..\"")];

pub(crate) const POLICY: &[Word] = &[
    word("name", "name = \"own_rows\""),
    word("for", "for = select"),
    word("to", "to(\"app\")"),
    word("using", "using = \"owner = current_user\""),
    word("check", "check = \"owner = current_user\""),
    word("restrictive", "restrictive"),
];

pub(crate) const FIELD: &[Word] = &[
    word("primary_key", "primary_key"),
    word("rename", "rename = \"column\""),
    word("type", "type = \"citext\""),
    word("nullable", "nullable"),
    word(
        "identity",
        "identity(by_default, start = 100, increment = 2)",
    ),
    word("autoincrement", "autoincrement"),
    word("unique", "unique(name = \"..\")"),
    word("index", "index(name = \"..\", where = \"..\")"),
    word("default", "default = 0"),
    word("default_sql", "default_sql = \"now()\""),
    word("generated", "generated(stored, \"price * quantity\")"),
    word("check", "check = \"price > 0\""),
    word("references", "references = User::id"),
    word(
        "references_table",
        "references_table = \"legacy.users(id)\"",
    ),
    word("on_delete", "on_delete = cascade"),
    word("on_update", "on_update = cascade"),
    word("deferrable", "deferrable = initially_deferred"),
    word("not_valid", "not_valid"),
    word("collate", "collate = \"C\""),
    word("comment", "comment = \"..\""),
    word("max_length", "max_length = 200"),
    word("precision", "precision(10, 2)"),
    word("renamed_from", "renamed_from = \"old_name\""),
    word("backfill", "backfill = \"0\""),
    word("using", "using = \"price::numeric\""),
    word("json", "json"),
    word("flatten", "flatten"),
    word("skip", "skip"),
];

pub(crate) const DIALECTS: &[Word] = &[
    word("postgres", "postgres = \"..\""),
    word("sqlite", "sqlite = \"..\""),
];

pub(crate) const UNIQUE: &[Word] = &[
    word("columns", "columns(tenant_id, email)"),
    word("name", "name = \"..\""),
    word("include", "include(name)"),
    word("nulls_not_distinct", "nulls_not_distinct"),
    word("deferrable", "deferrable = initially_deferred"),
];

pub(crate) const INDEX: &[Word] = &[
    word("columns", "columns(author_id, created_at(desc))"),
    word("expression", "expression = \"lower(email)\""),
    word("name", "name = \"..\""),
    word("unique", "unique"),
    word("where", "where = \"deleted_at IS NULL\""),
    word("using", "using = gin"),
    word("include", "include(name)"),
    word("nulls_not_distinct", "nulls_not_distinct"),
    word("desc", "desc"),
    word("nulls_first", "nulls_first"),
    word("nulls_last", "nulls_last"),
    word("opclass", "opclass = \"text_pattern_ops\""),
    word("collate", "collate = \"C\""),
];

pub(crate) const KEY: &[Word] = &[
    word("desc", "desc"),
    word("asc", "asc"),
    word("nulls_first", "nulls_first"),
    word("nulls_last", "nulls_last"),
    word("opclass", "opclass = \"text_pattern_ops\""),
    word("collate", "collate = \"C\""),
];

pub(crate) const CHECK: &[Word] = &[
    word("name", "name = \"..\""),
    word("postgres", "postgres = \"..\""),
    word("sqlite", "sqlite = \"..\""),
];

pub(crate) const FOREIGN_KEY: &[Word] = &[
    word("columns", "columns(tenant_id, user_id)"),
    word("references", "references = User(tenant_id, id)"),
    word(
        "references_table",
        "references_table = \"legacy.users(tenant_id, id)\"",
    ),
    word("name", "name = \"..\""),
    word("on_delete", "on_delete = cascade"),
    word("on_update", "on_update = cascade"),
    word("deferrable", "deferrable = initially_deferred"),
    word("not_valid", "not_valid"),
];

/// `references(User::id, ..)` at a field.
pub(crate) const REFERENCE: &[Word] = &[
    word("name", "name = \"..\""),
    word("on_delete", "on_delete = cascade"),
    word("on_update", "on_update = cascade"),
    word("deferrable", "deferrable = initially_deferred"),
    word("not_valid", "not_valid"),
];

pub(crate) const IDENTITY: &[Word] = &[
    word("always", "always"),
    word("by_default", "by_default"),
    word("start", "start = 100"),
    word("increment", "increment = 2"),
];

pub(crate) const GENERATED: &[Word] = &[
    word("stored", "stored"),
    word("virtual", "virtual"),
    word("postgres", "postgres = \"..\""),
    word("sqlite", "sqlite = \"..\""),
];

pub(crate) const ACTIONS: &[&str] = &[
    "cascade",
    "restrict",
    "set_null",
    "set_default",
    "no_action",
];

pub(crate) const COLUMN_TYPE: &[Word] = &[
    word("native", "native"),
    word("text", "text"),
    word("integer", "integer"),
    word("type_name", "type_name = \"mood\""),
    word("schema", "schema = \"app\""),
    word("rename_all", "rename_all = \"snake_case\""),
    word("renamed_from", "renamed_from = \"old_name\""),
    word("crate", "crate = my_crate::lockplane"),
];

pub(crate) const VARIANT: &[Word] = &[
    word("rename", "rename = \"value\""),
    word("renamed_from", "renamed_from = \"old_value\""),
];

pub(crate) const SQLX_CONTAINER: &[Word] = &[
    word("rename_all", "rename_all = \"camelCase\""),
    word("default", "default"),
    word("type_name", "type_name = \"..\""),
    word("transparent", "transparent"),
    word("no_pg_array", "no_pg_array"),
];

pub(crate) const SQLX_FIELD: &[Word] = &[
    word("rename", "rename = \"column\""),
    word("skip", "skip"),
    word("json", "json"),
    word("try_from", "try_from = \"i64\""),
    word("default", "default"),
    word("flatten", "flatten"),
];

/// What other libraries call it, and what it is called here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("auto_increment", "`identity`"),
    ("backend", "`dialects(postgres)`"),
    ("backends", "`dialects(postgres)`"),
    ("belongs_to", "`references = User::id`"),
    ("column", "`rename = \"..\"`"),
    ("column_name", "`rename = \"..\"`"),
    ("db_type", "`type = \"..\"`"),
    ("computed", "`generated(stored, \"..\")`"),
    ("id", "`primary_key`"),
    ("ignore", "`skip`"),
    ("indexed", "`index`"),
    ("key", "`primary_key`"),
    ("length", "`max_length = 200`"),
    ("name", "`rename = \"..\"`"),
    ("namespace", "`schema = \"..\"`"),
    ("numeric", "`precision(10, 2)`"),
    ("pk", "`primary_key`"),
    ("scale", "`precision(10, 2)`"),
    ("server_default", "`default_sql = \"..\"`"),
    ("size", "`max_length = 200`"),
    ("sql_type", "`type = \"..\"`"),
    ("table_name", "`table = \"..\"`"),
    ("virtual", "`generated(virtual, \"..\")`"),
    ("stored", "`generated(stored, \"..\")`"),
];

/// What is meant by a word of another library, if these are the words it could be among.
pub(crate) fn meant(word: &str, words: &[Word]) -> Option<&'static str> {
    let (_, here) = ELSEWHERE.iter().find(|(theirs, _)| *theirs == word)?;
    let ours = here.trim_matches('`');
    let ours = ours.split([' ', '(']).next().unwrap_or(ours);
    words.iter().any(|it| it.name == ours).then_some(*here)
}
