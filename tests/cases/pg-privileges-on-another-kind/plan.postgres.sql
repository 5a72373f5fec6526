-- 1. drop view public.v
--    hazard drop_object: view public.v is dropped; code that uses it stops working
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT 1 AS a;

-- 2. create table public.v
CREATE TABLE public.v (
    a integer
);
GRANT SELECT ON TABLE public.v TO pg_monitor;
--    hazard of the undo drop_table: every row of public.v is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.v;
