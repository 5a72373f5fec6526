//! Cases: folders of `tests/cases`, each a pair of schemas with rows. Their README says what is in one.

use std::path::{Path, PathBuf};

/// One folder.
#[derive(Debug, Clone)]
pub struct Case {
    /// The folder's name.
    pub name: String,
    folder: PathBuf,
}

impl Case {
    /// Every case, by name: those of `tests/cases`, or of the folder that `LOCKPLANE_TEST_CASES`
    /// names.
    ///
    /// # Panics
    ///
    /// When the folder of cases cannot be read.
    pub fn all() -> Vec<Self> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"))
            .with_file_name("tests")
            .join("cases");
        let root = std::env::var_os("LOCKPLANE_TEST_CASES").map_or(own, PathBuf::from);
        let entries =
            std::fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
        let folders = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_dir());
        let mut cases: Vec<Self> = folders.map(Self::of).collect();
        cases.sort_by(|one, other| one.name.cmp(&other.name));
        cases
    }

    fn of(folder: PathBuf) -> Self {
        let name = folder.file_name().unwrap_or_default();
        Self {
            name: name.to_string_lossy().into_owned(),
            folder,
        }
    }

    /// The schema before, on `postgres` or `sqlite`; `None` when the case is not for that database.
    pub fn before(&self, dialect: &str) -> Option<String> {
        self.read(&format!("before.{dialect}.sql"))
            .or_else(|| self.read("before.sql"))
    }

    /// The schema after.
    pub fn after(&self, dialect: &str) -> Option<String> {
        self.read(&format!("after.{dialect}.sql"))
            .or_else(|| self.read("after.sql"))
    }

    /// The rows that are there before; may be empty.
    pub fn rows(&self, dialect: &str) -> String {
        let own = self.read(&format!("rows.{dialect}.sql"));
        self.read("rows.sql").unwrap_or_default() + &own.unwrap_or_default()
    }

    /// Table and column of the values that change on purpose on the way forward.
    pub fn changed(&self, dialect: &str) -> Vec<(String, String)> {
        self.columns(dialect, "-- changed: ")
    }

    /// Table and column of the values that the way back does not bring back.
    pub fn lost(&self, dialect: &str) -> Vec<(String, String)> {
        self.columns(dialect, "-- lost: ")
    }

    /// The oldest major version of PostgreSQL that knows what the schemas say, when that is not
    /// every supported one: a line `-- needs: PostgreSQL 18`.
    ///
    /// # Panics
    ///
    /// When what stands there is no version.
    pub fn needs(&self, dialect: &str) -> Option<u32> {
        let texts = [self.before(dialect), self.after(dialect)];
        let lines = texts.iter().flatten().flat_map(|text| text.lines());
        let needs = lines.filter_map(|line| line.strip_prefix("-- needs: "));
        let versions = needs.map(|needs| {
            let version = needs.strip_prefix("PostgreSQL ").map(str::parse);
            match version {
                Some(Ok(version)) => version,
                _ => panic!("{}: needs {needs:?}, which is no version", self.name),
            }
        });
        versions.max()
    }

    /// The roles that its schemas speak of: `-- roles: one, another`.
    pub fn roles(&self, dialect: &str) -> Vec<String> {
        let texts = [self.before(dialect), self.after(dialect)];
        let texts = texts.into_iter().flatten().collect::<String>();
        let lines = texts
            .lines()
            .filter_map(|line| line.strip_prefix("-- roles: "));
        let roles = lines.flat_map(|line| line.split(','));
        roles.map(|role| role.trim().to_owned()).collect()
    }

    /// Whether owners and privileges of everything are compared: `-- privileges`.
    pub fn compares_privileges(&self, dialect: &str) -> bool {
        let texts = [self.before(dialect), self.after(dialect)];
        let mut texts = texts.iter().flatten();
        texts.any(|text| text.lines().any(|line| line == "-- privileges"))
    }

    /// What the database says when it is asked to go from after to before, where it cannot:
    /// `-- no way back: words`.
    pub fn no_way_back(&self, dialect: &str) -> Option<String> {
        let text = self.before(dialect)?;
        let mut lines = text.lines();
        let words = lines.find_map(|line| line.strip_prefix("-- no way back: "));
        words.map(str::to_owned)
    }

    fn columns(&self, dialect: &str, word: &str) -> Vec<(String, String)> {
        let rows = self.rows(dialect);
        let lines = rows.lines().filter_map(|line| line.strip_prefix(word));
        let pairs = lines.filter_map(|line| line.trim().split_once('.'));
        pairs
            .map(|(table, column)| (table.to_owned(), column.to_owned()))
            .collect()
    }

    /// Where the expected plan is.
    pub fn plan(&self, dialect: &str) -> PathBuf {
        self.folder.join(format!("plan.{dialect}.sql"))
    }

    fn read(&self, file: &str) -> Option<String> {
        std::fs::read_to_string(self.folder.join(file)).ok()
    }
}
