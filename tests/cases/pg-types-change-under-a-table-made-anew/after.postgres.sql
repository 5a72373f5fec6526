CREATE TYPE pair AS (b integer, a integer, c text);
CREATE DOMAIN moment AS date;
CREATE TYPE mood AS ENUM ('glad', 'sad', 'bored');
CREATE TABLE t (
    id integer PRIMARY KEY,
    x pair,
    day moment, -- renamed from: "At"
    m mood,
    ms mood[],
    c text
) PARTITION BY HASH (id);
CREATE TABLE t_all PARTITION OF t FOR VALUES WITH (MODULUS 1, REMAINDER 0);
