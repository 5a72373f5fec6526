CREATE TYPE one AS ENUM ('back\slash', 'a');
CREATE TYPE two AS ENUM ('a', 'a, "b" isn''t c');
CREATE TYPE three AS ENUM ('a', 'b\c');

CREATE TABLE t (
    o one DEFAULT coalesce(NULL, 'back\slash'::one),
    list two[] DEFAULT '{"a, \"b\" isn''t c"}',
    rest three[] DEFAULT '{b\\c}'
);
