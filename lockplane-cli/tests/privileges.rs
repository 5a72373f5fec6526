//! Owners and privileges on the command line.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::Desk;

const BEFORE: &str = "CREATE TABLE told (id integer); CREATE TABLE silent (id integer);
    GRANT SELECT ON told, silent TO lp_cli_reader;";

const AFTER: &str = "CREATE TABLE told (id integer); CREATE TABLE silent (id integer);
    GRANT INSERT ON told TO lp_cli_reader;";

#[tokio::test]
async fn owners_and_privileges_are_compared_when_asked_for() {
    let db = lockplane_testkit::Cluster::shared().database().await;
    let pool = db.pool();
    for sql in ["CREATE ROLE lp_cli_reader", BEFORE] {
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
    }
    let url = db.url.clone();
    tokio::task::spawn_blocking(move || lines(&Desk::new(&url)))
        .await
        .unwrap();
    let gone = "DROP OWNED BY lp_cli_reader; DROP ROLE lp_cli_reader";
    sqlx::raw_sql(gone).execute(&pool).await.unwrap();
    pool.close().await;
}

fn lines(desk: &Desk) {
    desk.write("before.sql", BEFORE);
    desk.write("after.sql", AFTER);
    assert!(!desk.live().contains("rights"), "{}", desk.live());
    let current = desk.line("lockplane introspect --privileges").ok().out;
    assert!(current.contains("lp_cli_reader"), "{current}");
    desk.write("current.json", &current);
    desk.line("lockplane check --to current.json --privileges")
        .ok();
    desk.line("lockplane check --to before.sql --privileges")
        .ok();

    // A source is asked about what it says, and no more.
    let stated = desk
        .line("lockplane plan --to after.sql --format sql")
        .ok()
        .out;
    assert!(
        stated.contains("GRANT INSERT ON TABLE public.told"),
        "{stated}"
    );
    assert!(!stated.contains("silent"), "{stated}");
    let all = desk
        .line("lockplane plan --to after.sql --privileges --format sql")
        .ok()
        .out;
    assert!(
        all.contains("REVOKE SELECT ON TABLE public.silent"),
        "{all}"
    );

    let apply = "lockplane apply --to after.sql --privileges --auto-approve";
    desk.line(apply).fails("--allow revoke");
    desk.line(&format!("{apply} --allow revoke")).ok();
    desk.line("lockplane check --to after.sql --privileges")
        .ok();
    desk.line("lockplane check").ok();
    desk.line("lockplane status").ok();
    desk.line("lockplane rollback --last --auto-approve --allow all")
        .ok();
    desk.line("lockplane check --to current.json --privileges")
        .ok();
    desk.line("lockplane plan --from current.json --to after.sql > plan.json")
        .ok();
    desk.line("lockplane rollback --plan plan.json --from current.json")
        .ok();

    desk.write(
        "nobody.sql",
        "CREATE TABLE told (id integer); GRANT SELECT ON told TO lp_cli_nobody;",
    );
    desk.line("lockplane plan --to nobody.sql")
        .fails("CREATE ROLE");
    desk.write(
        "member.sql",
        "CREATE TABLE told (id integer); GRANT pg_monitor TO lp_cli_reader;",
    );
    desk.line("lockplane plan --to member.sql")
        .fails("belongs to the server");
}
