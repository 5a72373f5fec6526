-- 1. add column public.logs.level (integer, not null, default 0)
ALTER TABLE public.logs ADD COLUMN level integer NOT NULL DEFAULT 0;
--    hazard of the undo drop_column: every value of public.logs.level is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.logs DROP COLUMN level;

-- 2. create index logs_level on public.logs
CREATE INDEX logs_level ON ONLY public.logs (level);
--    undo:
DROP INDEX public.logs_level;

-- 3. create index logs_2023_level_idx on public.logs_2023
CREATE INDEX logs_2023_level_idx ON public.logs_2023 (level);
ALTER INDEX public.logs_level ATTACH PARTITION public.logs_2023_level_idx;
--    undo:

-- 4. create table public.logs_2024
CREATE TABLE public.logs_2024 (
    id bigint NOT NULL,
    at date NOT NULL,
    line text,
    level integer NOT NULL DEFAULT 0,
    CONSTRAINT logs_2024_pkey PRIMARY KEY (id, at)
);
CREATE INDEX logs_2024_level_idx ON public.logs_2024 (level);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--    hazard of the undo drop_table: every row of public.logs_2024 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.logs DETACH PARTITION public.logs_2024;
DROP TABLE public.logs_2024;

-- 5. create table public.logs_rest
CREATE TABLE public.logs_rest (
    id bigint NOT NULL,
    at date NOT NULL,
    line text,
    level integer NOT NULL DEFAULT 0,
    CONSTRAINT logs_rest_pkey PRIMARY KEY (id, at)
);
CREATE INDEX logs_rest_level_idx ON public.logs_rest (level);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_rest DEFAULT;
--    hazard of the undo drop_table: every row of public.logs_rest is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.logs DETACH PARTITION public.logs_rest;
DROP TABLE public.logs_rest;
