-- 1. Rebuild table nodes
--    hazard required_column: nodes.label becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: a new foreign key of nodes: the step fails if a row does not meet it
--    preflight, no row, or: nodes.label may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(label), 1, 80) FROM nodes WHERE label IS NULL;
--    preflight, no row, or: nodes: rows refer to nothing in nodes (parent_id)
--    SELECT 'row ' || rowid || ': ' || substr(quote(child.parent_id), 1, 80) FROM nodes AS child WHERE child.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM nodes AS parent WHERE parent.id = +child.parent_id);
--    no row, or: a rebuild of nodes would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'nodes' COLLATE NOCASE;
CREATE TABLE _lockplane_new_nodes (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER,
    label TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (parent_id) REFERENCES nodes (id) ON DELETE CASCADE
);
INSERT OR ABORT INTO _lockplane_new_nodes (id, parent_id, label) SELECT id, parent_id, label FROM nodes NOT INDEXED;
--    no row, or: not every row of nodes was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM nodes) AS before, (SELECT count(*) AS n FROM _lockplane_new_nodes) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of nodes is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_nodes') WHERE integrity_check <> 'ok';
DROP TABLE nodes;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_nodes RENAME TO nodes;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of nodes would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'nodes' COLLATE NOCASE;
CREATE TABLE _lockplane_new_nodes (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER,
    label TEXT
);
INSERT OR ABORT INTO _lockplane_new_nodes (id, parent_id, label) SELECT id, parent_id, label FROM nodes NOT INDEXED;
--    no row, or: not every row of nodes was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM nodes) AS before, (SELECT count(*) AS n FROM _lockplane_new_nodes) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of nodes is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_nodes') WHERE integrity_check <> 'ok';
DROP TABLE nodes;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_nodes RENAME TO nodes;
PRAGMA legacy_alter_table = OFF;
