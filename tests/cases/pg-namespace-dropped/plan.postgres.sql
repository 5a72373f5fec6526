-- 1. drop table old.t
--    hazard drop_table: every row of old.t is deleted; undoing brings the table back empty
DROP TABLE old.t;
--    undo, but for the rows of old.t:
CREATE TABLE old.t (
    id integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- 2. drop schema old
DROP SCHEMA old;
--    undo:
CREATE SCHEMA old;
