CREATE TYPE pair AS (a integer, b integer);
CREATE DOMAIN moment AS timestamptz;
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TYPE colour AS ENUM ('red', 'green');
CREATE TABLE t (
    id integer PRIMARY KEY,
    x pair,
    "At" moment,
    m mood,
    ms mood[],
    c colour
);
