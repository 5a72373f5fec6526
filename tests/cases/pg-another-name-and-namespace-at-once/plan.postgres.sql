-- 1. rename type a.e to b.g
--    hazard rename: type a.e becomes b.g: code that still uses the old name fails
ALTER TYPE a.e RENAME TO g;
ALTER TYPE a.g SET SCHEMA b;
--    hazard of the undo rename: type b.g becomes a.e: code that still uses the old name fails
--    undo:
ALTER TYPE b.g SET SCHEMA a;
ALTER TYPE a.g RENAME TO e;

-- 2. rename type a.d to b.f
--    hazard rename: type a.d becomes b.f: code that still uses the old name fails
ALTER DOMAIN a.d SET SCHEMA b;
ALTER DOMAIN b.d RENAME TO f;
--    hazard of the undo rename: type b.f becomes a.d: code that still uses the old name fails
--    undo:
ALTER DOMAIN b.f RENAME TO d;
ALTER DOMAIN b.d SET SCHEMA a;

-- 3. rename table a.p to b.q
--    hazard rename: table a.p becomes b.q: code that still uses the old name fails
ALTER TABLE a.p SET SCHEMA b;
ALTER TABLE b.p RENAME TO q;
--    hazard of the undo rename: table b.q becomes a.p: code that still uses the old name fails
--    undo:
ALTER TABLE b.q RENAME TO p;
ALTER TABLE b.p SET SCHEMA a;

-- 4. rename table a.t to b.u
--    hazard rename: table a.t becomes b.u: code that still uses the old name fails
ALTER TABLE a.t RENAME TO u;
ALTER TABLE a.u SET SCHEMA b;
--    hazard of the undo rename: table b.u becomes a.t: code that still uses the old name fails
--    undo:
ALTER TABLE b.u SET SCHEMA a;
ALTER TABLE a.u RENAME TO t;

-- 5. rename table a.v to b.w
--    hazard rename: table a.v becomes b.w: code that still uses the old name fails
ALTER TABLE a.v RENAME TO _lockplane_moved;
ALTER TABLE a._lockplane_moved SET SCHEMA b;
ALTER TABLE b._lockplane_moved RENAME TO w;
--    hazard of the undo rename: table b.w becomes a.v: code that still uses the old name fails
--    undo:
ALTER TABLE b.w RENAME TO _lockplane_moved;
ALTER TABLE b._lockplane_moved SET SCHEMA a;
ALTER TABLE a._lockplane_moved RENAME TO v;
