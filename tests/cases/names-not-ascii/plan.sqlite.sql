-- 1. Rebuild table größe
--    hazard required_column: größe.名前 becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: größe.名前 may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote("名前"), 1, 80) FROM "größe" WHERE "名前" IS NULL;
--    no row, or: a rebuild of größe would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'größe' COLLATE NOCASE;
CREATE TABLE "_lockplane_new_größe" (
    "schlüssel" INTEGER PRIMARY KEY,
    "名前" TEXT NOT NULL DEFAULT '無',
    "дата" DATE
);
INSERT OR ABORT INTO "_lockplane_new_größe" ("schlüssel", "名前") SELECT "schlüssel", "名前" FROM "größe" NOT INDEXED;
--    no row, or: not every row of größe was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "größe") AS before, (SELECT count(*) AS n FROM "_lockplane_new_größe") AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of größe is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_größe') WHERE integrity_check <> 'ok';
DROP TABLE "größe";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_lockplane_new_größe" RENAME TO "größe";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "größe_名前" ON "größe" ("名前");
--    hazard of the undo drop_column: every value of größe.дата is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of größe would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'größe' COLLATE NOCASE;
CREATE TABLE "_lockplane_new_größe" (
    "schlüssel" INTEGER PRIMARY KEY,
    "名前" TEXT
);
INSERT OR ABORT INTO "_lockplane_new_größe" ("schlüssel", "名前") SELECT "schlüssel", "名前" FROM "größe" NOT INDEXED;
--    no row, or: not every row of größe was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "größe") AS before, (SELECT count(*) AS n FROM "_lockplane_new_größe") AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of größe is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_größe') WHERE integrity_check <> 'ok';
DROP TABLE "größe";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_lockplane_new_größe" RENAME TO "größe";
PRAGMA legacy_alter_table = OFF;

-- 2. Create table 🦀
CREATE TABLE "🦀" (
    id INTEGER PRIMARY KEY,
    "größe" INTEGER,
    FOREIGN KEY ("größe") REFERENCES "größe" ("schlüssel")
);
--    hazard of the undo drop_table: every row of 🦀 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE "🦀";
