CREATE TYPE one AS ENUM ('a');
CREATE TYPE two AS ENUM ('a');
CREATE TYPE three AS ENUM ('a');

CREATE TABLE t (
    o one DEFAULT coalesce(NULL, 'a'::one),
    list two[] DEFAULT '{a}',
    rest three[] DEFAULT '{a}'
);
