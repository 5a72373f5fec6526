//! A real PostgreSQL server for tests, and one fresh database per test.
//!
//! `scripts/test` starts one cluster for all test binaries and names it in
//! `LOCKPLANE_TEST_POSTGRES_URL`, which may as well name a server that is there already (its role
//! has to be allowed to create databases). Without the variable every test binary starts its own:
//! `cluster.sh` keeps it alive for as long as this process holds the other end of a pipe, so it is
//! stopped and removed however the process ends.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};

const PREFIX: &str = "lockplane_test_";
const SWEEP_AFTER: Duration = Duration::from_secs(3600);

static SHARED: OnceLock<Cluster> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// A PostgreSQL server for tests.
#[derive(Debug)]
pub struct Cluster {
    admin: PgConnectOptions,
    _keeper: Option<Child>,
}

impl Cluster {
    /// The server that all tests of this process share.
    ///
    /// # Panics
    ///
    /// When there is no server and none can be started; the message names the line that installs it.
    pub fn shared() -> &'static Self {
        SHARED.get_or_init(|| match std::env::var("LOCKPLANE_TEST_POSTGRES_URL") {
            Ok(url) if !url.is_empty() => Self::existing(&url),
            _ => Self::start(),
        })
    }

    /// A fresh, empty database, dropped when the returned value is.
    ///
    /// # Panics
    ///
    /// When the server does not create it.
    pub async fn database(&self) -> TestDb {
        let name = fresh_name();
        let mut admin = self.connect().await;
        // template0, because nobody can be connected to it: a connection would block the copy.
        run(
            &mut admin,
            format!("CREATE DATABASE {name} TEMPLATE template0"),
        )
        .await;
        close(admin).await;
        let options = self.admin.clone().database(&name);
        TestDb {
            url: options.to_url_lossy().to_string(),
            options,
            admin: self.admin.clone(),
            name,
        }
    }

    /// How to connect to the server's own database, as a role that may create others.
    pub fn options(&self) -> &PgConnectOptions {
        &self.admin
    }

    fn existing(url: &str) -> Self {
        let admin = url.parse().unwrap_or_else(|error| {
            panic!("LOCKPLANE_TEST_POSTGRES_URL is not a PostgreSQL URL: {error}")
        });
        let cluster = Self {
            admin,
            _keeper: None,
        };
        let options = cluster.admin.clone();
        block_on(async move { sweep(&options).await });
        cluster
    }

    fn start() -> Self {
        let mut keeper = keeper();
        let mut line = String::new();
        if let Some(out) = keeper.stdout.take() {
            let read = BufReader::new(out).read_line(&mut line);
            read.unwrap_or_else(|error| panic!("cluster.sh says nothing: {error}"));
        }
        let Ok(admin) = line.trim().parse() else {
            panic!("{}", line.trim());
        };
        Self {
            admin,
            _keeper: Some(keeper),
        }
    }

    async fn connect(&self) -> PgConnection {
        connect(&self.admin).await
    }
}

/// A database of its own for one test, dropped with this value.
#[derive(Debug)]
pub struct TestDb {
    /// The database's URL, with the password.
    pub url: String,
    options: PgConnectOptions,
    admin: PgConnectOptions,
    name: String,
}

impl TestDb {
    /// The database's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How to connect to it.
    pub fn options(&self) -> &PgConnectOptions {
        &self.options
    }

    /// A pool that connects when it is first used.
    pub fn pool(&self) -> PgPool {
        PgPool::connect_lazy_with(self.options.clone())
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let (admin, name) = (self.admin.clone(), self.name.clone());
        block_on(async move {
            // A server that is gone has taken the database with it.
            if let Ok(mut connection) = admin.connect().await {
                leave_alone(&mut connection, &name).await;
                let sql = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
                let _ = connection.execute(AssertSqlSafe(sql)).await;
                let _ = connection.close().await;
            }
        });
    }
}

/// Waits a moment until the processes of connections that were just dropped are gone: where one is
/// left, `DROP DATABASE` sleeps for a tenth of a second before it looks again.
async fn leave_alone(admin: &mut PgConnection, name: &str) {
    let busy = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = $1)";
    for _ in 0..25 {
        let busy = sqlx::query_scalar(busy).bind(name);
        if !matches!(busy.fetch_one(&mut *admin).await, Ok(true)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// The process that owns the cluster, in a group of its own so that Ctrl-C does not reach it.
fn keeper() -> Child {
    use std::os::unix::process::CommandExt;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/cluster.sh");
    let mut command = Command::new("sh");
    command.arg(script).process_group(0);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let child = command.spawn();
    child.unwrap_or_else(|error| panic!("cannot run {script}: {error}"))
}

async fn connect(options: &PgConnectOptions) -> PgConnection {
    let connection = options.connect().await;
    connection.unwrap_or_else(|error| {
        panic!(
            "the test server at {}:{} does not answer: {error}",
            options.get_host(),
            options.get_port()
        )
    })
}

async fn run(connection: &mut PgConnection, sql: String) {
    let done = connection.execute(AssertSqlSafe(sql.clone())).await;
    if let Err(error) = done {
        panic!("{sql}: {error}");
    }
}

async fn close(connection: PgConnection) {
    // The server notices by itself when this fails.
    let _ = connection.close().await;
}

/// Unique over processes and machines that share a server; carries its age for [`sweep`].
fn fresh_name() -> String {
    let number = DATABASES.fetch_add(1, Ordering::Relaxed);
    format!("{PREFIX}{}_{}_{number}", seconds(), std::process::id())
}

fn seconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

/// Drops what killed test processes left behind on a server that outlives them.
async fn sweep(admin: &PgConnectOptions) {
    let mut connection = connect(admin).await;
    let names: Vec<String> = sqlx::query_scalar("SELECT datname::text FROM pg_database")
        .fetch_all(&mut connection)
        .await
        .unwrap_or_default();
    for name in names.iter().filter(|name| is_stale(name)) {
        let sql = format!("DROP DATABASE IF EXISTS {name}");
        // Another test run may be sweeping the same one.
        let _ = connection.execute(AssertSqlSafe(sql)).await;
    }
    close(connection).await;
}

fn is_stale(name: &str) -> bool {
    let made = name
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.split('_').next());
    let made = made.and_then(|made| made.parse::<u64>().ok());
    made.is_some_and(|made| made + SWEEP_AFTER.as_secs() < seconds())
}

/// Runs to the end on a thread of its own, because the caller may be inside a runtime.
fn block_on(work: impl Future<Output = ()> + Send + 'static) {
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        if let Ok(runtime) = runtime {
            runtime.block_on(work);
        }
    });
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_old_databases_of_ours_are_stale() {
        assert!(is_stale("lockplane_test_1000_77_0"));
        assert!(!is_stale(&fresh_name()));
        assert!(!is_stale("lockplane_test_"));
        assert!(!is_stale("postgres"));
    }
}
