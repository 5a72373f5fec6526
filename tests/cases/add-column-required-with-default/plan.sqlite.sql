-- 1. Add column users.role
ALTER TABLE users ADD COLUMN role TEXT NOT NULL DEFAULT 'member';
--    hazard of the undo drop_column: every value of users.role is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE users DROP COLUMN role;

-- 2. Add column users.score
ALTER TABLE users ADD COLUMN score NUMERIC(10, 2) NOT NULL DEFAULT 1.50;
--    hazard of the undo drop_column: every value of users.score is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE users DROP COLUMN score;

-- 3. Add column users.active
ALTER TABLE users ADD COLUMN active BOOLEAN NOT NULL DEFAULT true;
--    hazard of the undo drop_column: every value of users.active is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE users DROP COLUMN active;
