CREATE TABLE x (
    a integer,
    e integer GENERATED ALWAYS AS (a * 2) STORED
);

GRANT SELECT (e) ON x TO PUBLIC;
