-- 1. Rebuild table events
--    no row, or: a rebuild of events would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'events' COLLATE NOCASE;
CREATE TABLE _lockplane_new_events (
    id INTEGER PRIMARY KEY,
    seen_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT OR ABORT INTO _lockplane_new_events (id) SELECT id FROM events NOT INDEXED;
--    no row, or: not every row of events was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM events) AS before, (SELECT count(*) AS n FROM _lockplane_new_events) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of events is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_events') WHERE integrity_check <> 'ok';
DROP TABLE events;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_events RENAME TO events;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of events.seen_at is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of events would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'events' COLLATE NOCASE;
CREATE TABLE _lockplane_new_events (
    id INTEGER PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_events (id) SELECT id FROM events NOT INDEXED;
--    no row, or: not every row of events was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM events) AS before, (SELECT count(*) AS n FROM _lockplane_new_events) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of events is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_events') WHERE integrity_check <> 'ok';
DROP TABLE events;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_events RENAME TO events;
PRAGMA legacy_alter_table = OFF;
