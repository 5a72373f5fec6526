-- 1. Rebuild table a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx
--    hazard new_demand: a new check of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx: the step fails if a row does not meet it
--    preflight, no row, or: a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx: rows break the new check (another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx <> '')
--    SELECT 'row ' || rowid || ': ' || substr(quote(another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx), 1, 80) FROM (SELECT rowid AS rowid, a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx, NULL AS another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx FROM a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx) WHERE NOT (another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx <> '');
--    no row, or: a rebuild of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx' COLLATE NOCASE;
CREATE TABLE _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx (
    a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx INTEGER PRIMARY KEY,
    another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx TEXT,
    UNIQUE (another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx),
    CHECK (another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx <> '')
);
INSERT OR ABORT INTO _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx (a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx) SELECT a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx FROM a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx NOT INDEXED;
--    no row, or: not every row of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx) AS before, (SELECT count(*) AS n FROM _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx') WHERE integrity_check <> 'ok';
DROP TABLE a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx RENAME TO a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX an_index_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx ON a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx (another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx);
--    hazard of the undo drop_column: every value of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx.another_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxx is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx' COLLATE NOCASE;
CREATE TABLE _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx (
    a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx INTEGER PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx (a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx) SELECT a_column_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxx FROM a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx NOT INDEXED;
--    no row, or: not every row of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx) AS before, (SELECT count(*) AS n FROM _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx') WHERE integrity_check <> 'ok';
DROP TABLE a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx RENAME TO a_table_whose_name_has_exactly_sixty_three_bytes_xxxxxxxxxxxxxx;
PRAGMA legacy_alter_table = OFF;
