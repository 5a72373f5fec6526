CREATE TABLE t (
    "ID" INTEGER -- renamed from: a
);
