-- 1. drop trigger a.tr on a.t
DROP TRIGGER tr ON a.t;
--    undo:
CREATE TRIGGER tr BEFORE UPDATE ON a.t FOR EACH ROW WHEN ((new.n = 1)) EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- 2. drop policy a.po on a.t
DROP POLICY po ON a.t;
--    undo:
CREATE POLICY po ON a.t USING ((n = 1));

-- 3. rename table a.t to b.t
--    hazard rename: table a.t becomes b.t: code that still uses the old name fails
ALTER TABLE a.t SET SCHEMA b;
--    hazard of the undo rename: table b.t becomes a.t: code that still uses the old name fails
--    undo:
ALTER TABLE b.t SET SCHEMA a;

-- 4. change column b.t.n (integer) to n (bigint)
ALTER TABLE b.t ALTER COLUMN n TYPE bigint;
--    hazard of the undo new_demand: b.t.n becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE b.t ALTER COLUMN n TYPE integer;

-- 5. create trigger b.tr on b.t
CREATE TRIGGER tr BEFORE UPDATE ON b.t FOR EACH ROW WHEN ((new.n = 1)) EXECUTE FUNCTION suppress_redundant_updates_trigger();
--    undo:
DROP TRIGGER tr ON b.t;

-- 6. create policy b.po on b.t
CREATE POLICY po ON b.t USING ((n = 1));
--    undo:
DROP POLICY po ON b.t;
