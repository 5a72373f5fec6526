-- 1. Drop index items_lot of items
DROP INDEX items_lot;
--    undo:
CREATE INDEX items_lot ON items (lot, price);

-- 2. Drop index items_price of items
DROP INDEX items_price;
--    undo:
CREATE INDEX items_price ON items (price) WHERE lot > 5;

-- 3. Rebuild table items
--    hazard drop_column: every value of items.lot is deleted; undoing brings the column back without them
--    no row, or: a rebuild of items would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'items' COLLATE NOCASE;
CREATE TABLE _lockplane_new_items (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    price INTEGER
);
INSERT OR ABORT INTO _lockplane_new_items (id, code, price) SELECT id, code, price FROM items NOT INDEXED;
--    no row, or: not every row of items was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM items) AS before, (SELECT count(*) AS n FROM _lockplane_new_items) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of items is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_items') WHERE integrity_check <> 'ok';
DROP TABLE items;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_items RENAME TO items;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX items_price ON items (price);
--    hazard of the undo new_demand: a new check of items: the step fails if a row does not meet it
--    hazard of the undo new_demand: a new unique constraint of items: the step fails if a row does not meet it
--    preflight of the undo, no row, or: items: values that have to be unique are not (code, lot)
--    SELECT substr(quote(code), 1, 80) || ', ' || substr(quote(lot), 1, 80) || ', ' || count(*) || ' times' FROM (SELECT rowid AS rowid, id, code, price, 1 AS lot FROM items) WHERE code IS NOT NULL AND lot IS NOT NULL GROUP BY code, lot HAVING count(*) > 1;
--    preflight of the undo, no row, or: items: rows break the new check (lot > 0)
--    SELECT 'row ' || rowid || ': ' || substr(quote(lot), 1, 80) FROM (SELECT rowid AS rowid, id, code, price, 1 AS lot FROM items) WHERE NOT (lot > 0);
--    undo, but for the values of items.lot:
--    no row, or: a rebuild of items would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'items' COLLATE NOCASE;
CREATE TABLE _lockplane_new_items (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    lot INTEGER NOT NULL DEFAULT 1,
    price INTEGER,
    UNIQUE (code, lot),
    CHECK (lot > 0)
);
INSERT OR ABORT INTO _lockplane_new_items (id, code, price) SELECT id, code, price FROM items NOT INDEXED;
--    no row, or: not every row of items was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM items) AS before, (SELECT count(*) AS n FROM _lockplane_new_items) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of items is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_items') WHERE integrity_check <> 'ok';
DROP TABLE items;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_items RENAME TO items;
PRAGMA legacy_alter_table = OFF;
