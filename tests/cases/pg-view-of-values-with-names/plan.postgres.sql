-- 1. create table public.t
CREATE TABLE public.t (
    a integer
);
--    hazard of the undo drop_table: every row of public.t is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.t;
