-- 1. drop table public.logs
--    hazard drop_table: every row of public.logs is deleted; undoing brings the table back empty
DROP TABLE public.logs;
--    undo, but for the rows of public.logs:
CREATE TABLE public.logs (
    id integer NOT NULL,
    day date NOT NULL
);

-- 2. create table public.logs
CREATE TABLE public.logs (
    id integer NOT NULL,
    day date NOT NULL
) PARTITION BY LIST (id);
--    hazard of the undo drop_table: every row of public.logs is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.logs;

-- 3. create table public.logs_1
CREATE TABLE public.logs_1 (
    id integer NOT NULL,
    day date NOT NULL
);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_1 FOR VALUES IN (1);
--    hazard of the undo drop_table: every row of public.logs_1 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.logs_1;
