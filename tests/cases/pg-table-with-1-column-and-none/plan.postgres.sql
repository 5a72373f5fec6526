-- 1. create table public.one
CREATE TABLE public.one (
    sole text
);
--    hazard of the undo drop_table: every row of public.one is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.one;
