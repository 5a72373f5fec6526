CREATE TABLE t (a integer, b text COLLATE "C");
CREATE VIEW "Odd view" AS SELECT NULL::integer AS a, NULL::text COLLATE "C" AS "b c";
CREATE OR REPLACE VIEW "Odd view" AS SELECT a, b AS "b c" FROM t UNION ALL SELECT a, "b c" FROM "Odd view";
CREATE VIEW above AS SELECT "b c" FROM "Odd view";
