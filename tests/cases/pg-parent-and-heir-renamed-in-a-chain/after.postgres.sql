-- renamed from: one
CREATE TABLE three (
    b bigint, -- renamed from: a
    CHECK (b > 0)
);
-- renamed from: two
CREATE TABLE one () INHERITS (three);
CREATE INDEX two_a ON one (b);
