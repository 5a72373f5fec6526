CREATE TABLE u (
    id INTEGER PRIMARY KEY,
    sort TEXT -- renamed from: kind
);
CREATE INDEX kinds ON u (sort) WHERE sort = 'text';
