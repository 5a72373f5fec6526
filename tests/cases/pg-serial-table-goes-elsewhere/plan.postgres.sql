-- 1. drop view app.v
DROP VIEW app.v;
--    undo:
CREATE VIEW app.v AS
 SELECT t.id,
    t.x
   FROM app.t;

-- 2. create schema n
CREATE SCHEMA n;
--    undo:
DROP SCHEMA n;

-- 3. rename table app.t to n.tt
--    hazard rename: table app.t becomes n.tt: code that still uses the old name fails
ALTER TABLE app.t SET SCHEMA n;
ALTER TABLE n.t RENAME TO tt;
--    hazard of the undo rename: table n.tt becomes app.t: code that still uses the old name fails
--    undo:
ALTER TABLE n.tt SET SCHEMA app;
ALTER TABLE app.tt RENAME TO t;

-- 4. rename sequence app.t_id_seq to n.tt_id_seq
--    hazard rename: sequence app.t_id_seq becomes n.tt_id_seq: code that still uses the old name fails
ALTER SEQUENCE n.t_id_seq RENAME TO tt_id_seq;
--    hazard of the undo rename: sequence n.tt_id_seq becomes app.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE n.tt_id_seq RENAME TO t_id_seq;

-- 5. rename constraint t_pkey of n.tt to primary key tt_pkey
ALTER TABLE n.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
--    undo:
ALTER TABLE n.tt RENAME CONSTRAINT tt_pkey TO t_pkey;

-- 6. create view app.v
CREATE VIEW app.v AS
 SELECT tt.id,
    tt.x
   FROM n.tt;
--    undo:
DROP VIEW app.v;
