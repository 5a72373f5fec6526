//! PostgreSQL's own reading of SQL and the one without a server agree.

mod common;

use common::Desk;

const CASES: &[&str] = &[
    "CREATE TABLE Users (
        id serial PRIMARY KEY, \"Mail\" varchar(80) NOT NULL UNIQUE DEFAULT 'x', a int, b int2, c int8, d float4, e float8,
        f float(10), g numeric(10), h decimal(10,2), i bool DEFAULT true, j char, k char(5), l bit, m varbit(3), n timestamptz DEFAULT now(),
        o timestamp(3), p time, q timetz, r bytea, s jsonb, t uuid, u text[], v interval, w date, x int[][] , y json, z inet,
        UNIQUE (a, b), FOREIGN KEY (a) REFERENCES users (id) ON DELETE CASCADE ON UPDATE SET NULL);",
    "CREATE TYPE mood AS ENUM ('ok', 'sad'); CREATE SCHEMA app;
     CREATE TABLE app.a (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, m mood DEFAULT 'ok', ms mood[], n int DEFAULT 5, s text DEFAULT 'it''s');
     CREATE TABLE app.b (a_id bigint REFERENCES app.a (id) DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (a_id));
     COMMENT ON TABLE app.a IS 'first'; COMMENT ON COLUMN app.b.a_id IS 'key';",
    "CREATE TABLE t (a int, b text, c int NOT NULL, CONSTRAINT named CHECK (a > 0), CHECK (a > c), CHECK (c > 1), CHECK (c > 2));
     CREATE INDEX ON t (a); CREATE INDEX ON t (a); CREATE INDEX ON t (lower(b), c DESC NULLS LAST); CREATE UNIQUE INDEX u ON t (b) WHERE a > 1;
     CREATE INDEX h ON t USING hash (b);
     ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE ONLY t ALTER COLUMN a SET DEFAULT 7; ALTER TABLE t ALTER COLUMN b SET NOT NULL;",
    "CREATE SEQUENCE s INCREMENT BY 2 START WITH 5 CACHE 3; CREATE TABLE t (id int DEFAULT nextval('public.s'::regclass));
     ALTER TABLE t ADD CONSTRAINT late UNIQUE (id);",
];

#[tokio::test]
async fn both_readers_agree() {
    for case in CASES {
        let db = lockplane_testkit::Cluster::shared().database().await;
        let url = db.url.clone();
        let compare = move || {
            let desk = Desk::new(&url);
            desk.write("a.sql", case);
            let convert = "lockplane convert --input a.sql --dialect postgres";
            desk.line(&format!("{convert} > with.json")).ok();
            desk.line(&format!("DATABASE_URL= {convert} > without.json"))
                .ok();
            desk.line("DATABASE_URL= lockplane diff without.json with.json")
        };
        let said = tokio::task::spawn_blocking(compare).await.unwrap();
        assert_eq!(said.out, "", "{case}\n{}", said.err);
    }
}
