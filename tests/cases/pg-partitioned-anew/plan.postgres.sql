-- 1. take the rows out of public.logs
CREATE TABLE public._lockplane_rows_1 AS SELECT id, day FROM ONLY public.logs;
--    undo:
INSERT INTO public.logs (id, day) SELECT id, day FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.logs
DROP TABLE public.logs;
--    undo:
CREATE TABLE public.logs (
    id integer NOT NULL,
    day date NOT NULL
);

-- 3. create table public.logs
CREATE TABLE public.logs (
    id integer NOT NULL,
    day date NOT NULL
) PARTITION BY LIST (id);
--    undo:
DROP TABLE public.logs;

-- 4. create table public.logs_1
CREATE TABLE public.logs_1 (
    id integer NOT NULL,
    day date NOT NULL
);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_1 FOR VALUES IN (1);
--    undo:
ALTER TABLE public.logs DETACH PARTITION public.logs_1;
DROP TABLE public.logs_1;

-- 5. put the rows into public.logs
INSERT INTO public.logs (id, day) SELECT id, day FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, day FROM public.logs;
