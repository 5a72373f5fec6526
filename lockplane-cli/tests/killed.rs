//! Killed at any moment, a plan has run or it has not, and a second run finishes the job.
//!
//! `LOCKPLANE_KILLS` says how often (12 unless set), `LOCKPLANE_KILL_ROWS` how many rows each of the three
//! tables has (3,000 unless set), and `LOCKPLANE_KILL_FIRST` which of all moments is the first, so that a
//! long run can be done in parts.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use lockplane::{Schema, Target};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row};

const BEFORE: &str = "CREATE TABLE shop (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, note TEXT);
    CREATE TABLE item (id INTEGER PRIMARY KEY, shop INTEGER REFERENCES shop (id) ON DELETE CASCADE, price INTEGER, label TEXT);
    CREATE TABLE sale (item INTEGER REFERENCES item (id), day TEXT, pieces INTEGER, mark BLOB);
    CREATE INDEX item_by_label ON item (label);
    CREATE UNIQUE INDEX sale_once ON sale (item, day);
    CREATE VIEW sold AS SELECT item.label, sum(pieces) AS pieces FROM sale JOIN item ON item.id = sale.item GROUP BY 1;
    CREATE TRIGGER counted AFTER INSERT ON sale BEGIN UPDATE item SET price = price WHERE id = new.item; END;";

const AFTER: &str = "PRAGMA user_version = 2;
    CREATE TABLE shop (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, note TEXT);
    CREATE TABLE item (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL REFERENCES shop (id) ON DELETE CASCADE, price INTEGER CHECK (price >= 0), label TEXT);
    CREATE TABLE sale (item INTEGER NOT NULL REFERENCES item (id), day TEXT, pieces INTEGER, mark BLOB);
    CREATE INDEX item_by_label ON item (label);
    CREATE UNIQUE INDEX sale_once ON sale (item, day);
    CREATE VIEW sold AS SELECT item.label, sum(pieces) AS pieces FROM sale JOIN item ON item.id = sale.item GROUP BY 1;
    CREATE TRIGGER counted AFTER INSERT ON sale BEGIN UPDATE item SET price = price WHERE id = new.item; END;";

/// Sums over all rows, whatever their order.
const SUMS: &str = "SELECT (SELECT count(*) || ' ' || sum(id * length(name || coalesce(note, ''))) FROM shop)
    || ' ' || (SELECT count(*) || ' ' || sum(id * (shop % 89 + price + length(label))) FROM item)
    || ' ' || (SELECT count(*) || ' ' || sum(rowid * (item % 97 + pieces + length(day) + length(mark))) FROM sale)
    || ' ' || (SELECT sum(seq) FROM sqlite_sequence)";

fn number(name: &str, unset: u64) -> u64 {
    std::env::var(name).map_or(unset, |value| value.parse().unwrap())
}

async fn ask(path: &Path, sql: &str) -> String {
    let options = SqliteConnectOptions::new().filename(path);
    let mut connection = options.connect().await.unwrap();
    let rows = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))
        .fetch_all(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    let texts = rows.iter().map(|row| {
        row.get_unchecked::<Option<String>, _>(0)
            .unwrap_or_default()
    });
    texts.collect::<Vec<_>>().join(" ")
}

async fn fill(path: &Path, mode: &str, rows: u64) {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    let script = format!(
        "PRAGMA journal_mode = {mode}; {BEFORE} BEGIN;
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
            INSERT INTO shop (name, note) SELECT 'shop ' || i, CASE WHEN i % 3 THEN hex(i) END FROM n;
        INSERT INTO item SELECT id, (id * 7) % {rows} + 1, id % 1000, 'label ' || (id % 100) FROM shop;
        DROP TRIGGER counted;
        INSERT INTO sale (rowid, item, day, pieces, mark) SELECT id * 3, id, date(id, 'unixepoch'), id % 9, zeroblob(id % 40) FROM item;
        {} COMMIT",
        &BEFORE[BEFORE.find("CREATE TRIGGER").unwrap()..]
    );
    sqlx::raw_sql(AssertSqlSafe(script))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

async fn schema(path: &Path) -> Schema {
    let target = Target::from_url(&format!("sqlite://{}", path.display())).unwrap();
    lockplane::source::live(&target).await.unwrap()
}

fn start(path: &Path, after: &Path) -> Child {
    command(path, after).spawn().unwrap()
}

fn command(path: &Path, after: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lockplane"));
    command
        .args(["apply", "--auto-approve", "--allow", "all", "--to"])
        .arg(after);
    command
        .arg("--db")
        .arg(format!("sqlite://{}", path.display()));
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// What a file is made from, and both ends.
struct Trial {
    template: std::path::PathBuf,
    after: std::path::PathBuf,
    ends: [Schema; 2],
    sums: String,
    takes: Duration,
}

impl Trial {
    async fn new(folder: &Path, mode: &str, rows: u64) -> Self {
        let (template, after) = (folder.join(format!("{mode}.db")), folder.join("after.sql"));
        std::fs::write(&after, AFTER).unwrap();
        fill(&template, mode, rows).await;
        let whole = folder.join(format!("{mode}-whole.db"));
        std::fs::copy(&template, &whole).unwrap();
        let begun = Instant::now();
        assert!(start(&whole, &after).wait().unwrap().success());
        let takes = begun.elapsed();
        let sums = ask(&template, SUMS).await;
        assert_eq!(ask(&whole, SUMS).await, sums);
        let ends = [schema(&template).await, schema(&whole).await];
        Self {
            template,
            after,
            ends,
            sums,
            takes,
        }
    }

    /// Whether the plan had run when it was killed.
    async fn kill(&self, path: &Path, moment: f64) -> bool {
        for end in ["", "-wal", "-shm", "-journal"] {
            let _ = std::fs::remove_file(format!("{}{end}", path.display()));
        }
        std::fs::copy(&self.template, path).unwrap();
        let mut child = start(path, &self.after);
        std::thread::sleep(self.takes.mul_f64(moment));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(
            ask(path, "PRAGMA integrity_check").await,
            "ok",
            "killed at {moment} of {:?}",
            self.takes
        );
        let found = schema(path).await;
        let ran = found.same_as(&self.ends[1]);
        assert!(
            ran || found.same_as(&self.ends[0]),
            "killed at {moment}: neither before nor after"
        );
        assert_eq!(ask(path, "PRAGMA user_version").await == "2", ran);
        assert_eq!(
            ask(path, SUMS).await,
            self.sums,
            "killed at {moment}: other rows"
        );
        assert!(
            start(path, &self.after).wait().unwrap().success(),
            "killed at {moment}: the second run failed"
        );
        assert!(schema(path).await.same_as(&self.ends[1]));
        assert_eq!(ask(path, SUMS).await, self.sums);
        assert_eq!(
            ask(path, "SELECT count(*) FROM lockplane_journal").await,
            "1"
        );
        ran
    }
}

#[tokio::test]
async fn a_plan_that_is_killed_has_run_or_it_has_not() {
    let (kills, rows) = (
        number("LOCKPLANE_KILLS", 12),
        number("LOCKPLANE_KILL_ROWS", 3_000),
    );
    let first = number("LOCKPLANE_KILL_FIRST", 0);
    let folder = tempfile::tempdir().unwrap();
    let trials = [
        Trial::new(folder.path(), "DELETE", rows).await,
        Trial::new(folder.path(), "WAL", rows).await,
    ];
    let mut ran = 0;
    for (done, kill) in (first..first + kills).enumerate() {
        // Spread over the whole run and a little beyond, never twice the same.
        let moment = (kill as f64 * 0.618_034).fract() * 1.05;
        let trial = &trials[done % 2];
        ran += u64::from(trial.kill(&folder.path().join("killed.db"), moment).await);
        if (done + 1) % 25 == 0 {
            println!("killed {} times", done + 1);
        }
    }
    println!(
        "killed {kills} times with {rows} rows in each of three tables: {ran} had run, {} had not",
        kills - ran
    );
}

#[tokio::test]
async fn copies_that_a_killed_process_left_behind_are_swept() {
    let folder = tempfile::tempdir().unwrap();
    let (path, after) = (folder.path().join("t.db"), folder.path().join("after.sql"));
    fill(&path, "WAL", 10).await;
    std::fs::write(&after, AFTER).unwrap();
    let [old, fresh] =
        ["old", "fresh"].map(|end| folder.path().join(format!("lockplane-proof-{end}")));
    for left in [&old, &fresh] {
        std::fs::create_dir(left).unwrap();
        std::fs::write(left.join("copy.db"), "rows").unwrap();
    }
    let long_ago = std::time::SystemTime::now() - Duration::from_secs(25 * 60 * 60);
    let handle = std::fs::File::open(&old).unwrap();
    handle.set_modified(long_ago).unwrap();
    assert!(
        command(&path, &after)
            .env("TMPDIR", folder.path())
            .status()
            .unwrap()
            .success()
    );
    assert!(!old.exists(), "a copy with rows was left");
    assert!(fresh.exists(), "somebody may still be copying");
    let names = std::fs::read_dir(folder.path()).unwrap().flatten();
    let left = names.filter(|entry| {
        entry
            .file_name()
            .to_string_lossy()
            .starts_with("lockplane-")
    });
    assert_eq!(left.count(), 1, "its own copy is gone");
}
