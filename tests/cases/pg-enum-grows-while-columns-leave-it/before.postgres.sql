CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TYPE oid AS ENUM ('a', 'b');

CREATE TABLE t (
    stays mood,
    leaves mood DEFAULT 'b',
    goes mood[]
);

CREATE TABLE other (
    o public.oid NOT NULL DEFAULT 'a'
);
