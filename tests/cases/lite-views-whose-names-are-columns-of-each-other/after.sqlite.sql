CREATE TABLE a (
    a INTEGER PRIMARY KEY -- renamed from: id
);
CREATE VIEW b AS SELECT "a" AS "{}" FROM a;
CREATE VIEW "{}" AS SELECT "{}" AS a FROM b;
