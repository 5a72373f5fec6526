CREATE TABLE t (a bigint, b text COLLATE "C");
CREATE VIEW "Odd view" WITH (security_barrier) AS SELECT NULL::bigint AS a, NULL::text COLLATE "C" AS "b c";
CREATE OR REPLACE VIEW "Odd view" WITH (security_barrier) AS SELECT a, b AS "b c" FROM t UNION ALL SELECT a, "b c" FROM "Odd view";
CREATE VIEW above AS SELECT "b c" FROM "Odd view";
