-- 1. create schema n
CREATE SCHEMA n;
--    undo:
DROP SCHEMA n;

-- 2. rename table app.t to n.tt
--    hazard rename: table app.t becomes n.tt: code that still uses the old name fails
ALTER TABLE app.t SET SCHEMA n;
ALTER TABLE n.t RENAME TO tt;
--    hazard of the undo rename: table n.tt becomes app.t: code that still uses the old name fails
--    undo:
ALTER TABLE n.tt RENAME TO t;
ALTER TABLE n.t SET SCHEMA app;

-- 3. rename sequence app.t_id_seq to n.tt_id_seq
--    hazard rename: sequence app.t_id_seq becomes n.tt_id_seq: code that still uses the old name fails
ALTER SEQUENCE n.t_id_seq RENAME TO tt_id_seq;
--    hazard of the undo rename: sequence n.tt_id_seq becomes app.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE n.tt_id_seq RENAME TO t_id_seq;

-- 4. rename constraint t_pkey of n.tt to primary key tt_pkey
ALTER TABLE n.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
--    undo:
ALTER TABLE n.tt RENAME CONSTRAINT tt_pkey TO t_pkey;
