-- 1. add column s.t.w (integer)
ALTER TABLE s.t ADD COLUMN w integer;
GRANT SELECT (w) ON TABLE s.t TO lp_owner;
--    hazard of the undo drop_column: every value of s.t.w is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE s.t DROP COLUMN w;
