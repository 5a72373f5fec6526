-- 1. Rebuild table Mixed Case
--    hazard required_column: Mixed Case.quo"te becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: unique constraint uni que of Mixed Case: the step fails if a row does not meet it
--    hazard new_demand: check che"ck of Mixed Case: the step fails if a row does not meet it
--    preflight, no row, or: Mixed Case.quo"te may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote("quo""te"), 1, 80) FROM "Mixed Case" WHERE "quo""te" IS NULL;
--    preflight, no row, or: Mixed Case: values that have to be unique are not ("a.b", "quo""te")
--    SELECT substr(quote("a.b"), 1, 80) || ', ' || substr(quote("quo""te"), 1, 80) || ', ' || count(*) || ' times' FROM "Mixed Case" WHERE "a.b" IS NOT NULL AND "quo""te" IS NOT NULL GROUP BY "a.b", "quo""te" HAVING count(*) > 1;
--    preflight, no row, or: Mixed Case: rows break the new check che"ck ("it's" > 0)
--    SELECT 'row ' || rowid || ': ' || substr(quote("it's"), 1, 80) FROM "Mixed Case" WHERE NOT ("it's" > 0);
--    no row, or: a rebuild of Mixed Case would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'Mixed Case' COLLATE NOCASE;
CREATE TABLE "_lockplane_new_Mixed Case" (
    "Id" INTEGER PRIMARY KEY,
    "a.b" TEXT,
    "quo""te" TEXT NOT NULL DEFAULT '"',
    "it's" INTEGER,
    " lead" TEXT,
    CONSTRAINT "uni que" UNIQUE ("a.b", "quo""te"),
    CONSTRAINT "che""ck" CHECK ("it's" > 0)
);
INSERT OR ABORT INTO "_lockplane_new_Mixed Case" ("Id", "a.b", "quo""te", "it's") SELECT "Id", "a.b", "quo""te", "it's" FROM "Mixed Case" NOT INDEXED;
--    no row, or: not every row of Mixed Case was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "Mixed Case") AS before, (SELECT count(*) AS n FROM "_lockplane_new_Mixed Case") AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of Mixed Case is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_Mixed Case') WHERE integrity_check <> 'ok';
DROP TABLE "Mixed Case";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_lockplane_new_Mixed Case" RENAME TO "Mixed Case";
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of Mixed Case. lead is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of Mixed Case would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'Mixed Case' COLLATE NOCASE;
CREATE TABLE "_lockplane_new_Mixed Case" (
    "Id" INTEGER PRIMARY KEY,
    "a.b" TEXT,
    "quo""te" TEXT,
    "it's" INTEGER
);
INSERT OR ABORT INTO "_lockplane_new_Mixed Case" ("Id", "a.b", "quo""te", "it's") SELECT "Id", "a.b", "quo""te", "it's" FROM "Mixed Case" NOT INDEXED;
--    no row, or: not every row of Mixed Case was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "Mixed Case") AS before, (SELECT count(*) AS n FROM "_lockplane_new_Mixed Case") AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of Mixed Case is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_Mixed Case') WHERE integrity_check <> 'ok';
DROP TABLE "Mixed Case";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_lockplane_new_Mixed Case" RENAME TO "Mixed Case";
PRAGMA legacy_alter_table = OFF;

-- 2. Create table a"b.c
CREATE TABLE "a""b.c" (
    "1st" INTEGER PRIMARY KEY,
    FOREIGN KEY ("1st") REFERENCES "Mixed Case" ("Id")
);
--    hazard of the undo drop_table: every row of a"b.c is deleted; undoing brings the table back empty
--    undo:
DROP TABLE "a""b.c";

-- 3. Rebuild table select
--    hazard required_column: select.where becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: select.where may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote("where"), 1, 80) FROM "select" WHERE "where" IS NULL;
--    no row, or: a rebuild of select would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'select' COLLATE NOCASE;
CREATE TABLE _lockplane_new_select (
    "from" INTEGER PRIMARY KEY,
    "where" TEXT NOT NULL DEFAULT 'x',
    "order" INTEGER
);
INSERT OR ABORT INTO _lockplane_new_select ("from", "where") SELECT "from", "where" FROM "select" NOT INDEXED;
--    no row, or: not every row of select was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "select") AS before, (SELECT count(*) AS n FROM _lockplane_new_select) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of select is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_select') WHERE integrity_check <> 'ok';
DROP TABLE "select";
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_select RENAME TO "select";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "group by" ON "select" ("order", "where");
--    hazard of the undo drop_column: every value of select.order is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of select would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'select' COLLATE NOCASE;
CREATE TABLE _lockplane_new_select (
    "from" INTEGER PRIMARY KEY,
    "where" TEXT
);
INSERT OR ABORT INTO _lockplane_new_select ("from", "where") SELECT "from", "where" FROM "select" NOT INDEXED;
--    no row, or: not every row of select was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "select") AS before, (SELECT count(*) AS n FROM _lockplane_new_select) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of select is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_select') WHERE integrity_check <> 'ok';
DROP TABLE "select";
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_select RENAME TO "select";
PRAGMA legacy_alter_table = OFF;
