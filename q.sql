CREATE TABLE "a" (
    -- renamed from: "id"
    "a" INTEGER, PRIMARY KEY ("a"));
CREATE VIEW "b" AS SELECT "a" AS "{}" FROM "a";
CREATE VIEW "{}" AS SELECT "{}" AS "a" FROM "b";
