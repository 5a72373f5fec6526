-- 1. create table public.other
CREATE TABLE public.other (
    x integer
);
--    hazard of the undo drop_table: every row of public.other is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.other;
