-- 1. Add column t.a
ALTER TABLE t ADD COLUMN a INTEGER DEFAULT -1;
--    hazard of the undo drop_column: every value of t.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN a;

-- 2. Add column t.b
ALTER TABLE t ADD COLUMN b TEXT DEFAULT 'it''s "quoted"';
--    hazard of the undo drop_column: every value of t.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN b;

-- 3. Add column t.c
ALTER TABLE t ADD COLUMN c TEXT DEFAULT '';
--    hazard of the undo drop_column: every value of t.c is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN c;

-- 4. Add column t.d
ALTER TABLE t ADD COLUMN d BOOLEAN DEFAULT false;
--    hazard of the undo drop_column: every value of t.d is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN d;

-- 5. Add column t.e
ALTER TABLE t ADD COLUMN e NUMERIC(8, 3) DEFAULT 3.140;
--    hazard of the undo drop_column: every value of t.e is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN e;

-- 6. Add column t.f
ALTER TABLE t ADD COLUMN f TEXT DEFAULT 'two
lines';
--    hazard of the undo drop_column: every value of t.f is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN f;

-- 7. Add column t.g
ALTER TABLE t ADD COLUMN g TEXT DEFAULT NULL;
--    hazard of the undo drop_column: every value of t.g is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN g;

-- 8. Add column t.h
ALTER TABLE t ADD COLUMN h TEXT DEFAULT '-- no comment; /* none */';
--    hazard of the undo drop_column: every value of t.h is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN h;

-- 9. Add column t.i
ALTER TABLE t ADD COLUMN i DOUBLE PRECISION DEFAULT 1e10;
--    hazard of the undo drop_column: every value of t.i is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN i;
