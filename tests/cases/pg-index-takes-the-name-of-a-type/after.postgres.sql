CREATE TABLE t (
    id int,
    b int,
    c int,
    -- renamed from: t_pkey
    CONSTRAINT sack PRIMARY KEY (id)
);
-- renamed from: t_b
CREATE INDEX bag ON t (b);
CREATE TABLE u (
    id int,
    b int,
    -- renamed from: u_u
    CONSTRAINT box UNIQUE (id),
    CONSTRAINT crate UNIQUE (b)
);
