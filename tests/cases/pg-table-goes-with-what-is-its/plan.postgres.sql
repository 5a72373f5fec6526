-- 1. create schema new S
CREATE SCHEMA "new S";
--    undo:
DROP SCHEMA "new S";

-- 2. rename table app.t to new S.t2
--    hazard rename: table app.t becomes new S.t2: code that still uses the old name fails
ALTER TABLE app.t SET SCHEMA "new S";
ALTER TABLE "new S".t RENAME TO t2;
--    hazard of the undo rename: table new S.t2 becomes app.t: code that still uses the old name fails
--    undo:
ALTER TABLE "new S".t2 RENAME TO t;
ALTER TABLE "new S".t SET SCHEMA app;
