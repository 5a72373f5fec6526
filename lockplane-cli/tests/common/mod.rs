//! A folder in which lines of shell run as a user would write them.

#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

pub mod lines;

use std::path::Path;
use std::process::Command;

use sqlx::{ConnectOptions, Connection};

/// A folder, and the database that `DATABASE_URL` names.
pub struct Desk {
    folder: tempfile::TempDir,
    url: String,
}

/// What a line printed, and its exit code.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new(url: &str) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            url: url.to_owned(),
        }
    }

    /// A desk beside a fresh SQLite file made by these statements.
    pub fn sqlite(statements: &str) -> Self {
        let desk = Self::new("sqlite://app.db");
        desk.write("seed.lp.sql", statements);
        desk.line("lockplane apply --to seed.lp.sql --auto-approve --skip-shadow")
            .ok();
        desk
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a line of shell with `lockplane` on the path.
    pub fn line(&self, line: &str) -> Said {
        let binary = Path::new(env!("CARGO_BIN_EXE_lockplane"));
        let folder = binary.parent().unwrap().display();
        let path = std::env::var("PATH").unwrap_or_default();
        let output = Command::new("sh")
            .args(["-c", line])
            .current_dir(self.folder.path())
            .env("PATH", format!("{folder}:{path}"))
            .env("DATABASE_URL", &self.url)
            .env_remove("SHADOW_DATABASE_URL")
            .env("NO_COLOR", "1")
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The live schema.
    pub fn live(&self) -> String {
        self.line("lockplane introspect").ok().out
    }
}

/// Makes a SQLite file as another program would, without lockplane.
pub fn make_sqlite(file: &Path, statements: &'static str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    let made = async {
        let mut connection = options.connect().await?;
        sqlx::raw_sql(statements).execute(&mut connection).await?;
        connection.close().await
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(made).unwrap();
}

impl Said {
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    pub fn ok(self) -> Self {
        self.exits(0)
    }

    /// An error as people need it: what, and what to do; never a panic.
    #[track_caller]
    pub fn fails(self, word: &str) -> Self {
        let said = self.exits(1);
        assert!(said.err.contains("error: "), "{}", said.err);
        assert!(said.err.contains(word), "{word}: {}", said.err);
        assert!(said.err.contains("help: "), "{}", said.err);
        assert!(!said.err.contains("panicked"), "{}", said.err);
        said
    }
}
