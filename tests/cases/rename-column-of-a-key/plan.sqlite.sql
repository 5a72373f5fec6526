-- 1. Rename column c.p_id to p_key
--    hazard rename: c.p_id becomes c.p_key: code that still uses the old name fails
ALTER TABLE c RENAME COLUMN p_id TO p_key;
--    hazard of the undo rename: c.p_key becomes c.p_id: code that still uses the old name fails
--    undo:
ALTER TABLE c RENAME COLUMN p_key TO p_id;

-- 2. Rename column p.id to key
--    hazard rename: p.id becomes p.key: code that still uses the old name fails
ALTER TABLE p RENAME COLUMN id TO "key";
--    hazard of the undo rename: p.key becomes p.id: code that still uses the old name fails
--    undo:
ALTER TABLE p RENAME COLUMN "key" TO id;
