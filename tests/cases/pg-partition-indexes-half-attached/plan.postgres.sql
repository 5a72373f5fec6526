-- 1. create table public.logs
CREATE TABLE public.logs (
    id integer,
    day date,
    word text
) PARTITION BY RANGE (day);
--    hazard of the undo drop_table: every row of public.logs is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.logs;

-- 2. create table public.logs_new
CREATE TABLE public.logs_new (
    id integer NOT NULL,
    day date NOT NULL,
    word text
);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_new FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
--    hazard of the undo drop_table: every row of public.logs_new is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.logs DETACH PARTITION public.logs_new;
DROP TABLE public.logs_new;

-- 3. create table public.logs_old
CREATE TABLE public.logs_old (
    id integer,
    day date,
    word text
) PARTITION BY LIST (word);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_old FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
--    hazard of the undo drop_table: every row of public.logs_old is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.logs DETACH PARTITION public.logs_old;
DROP TABLE public.logs_old;

-- 4. create table public.Logs old a
CREATE TABLE public."Logs old a" (
    id integer,
    day date,
    word text
);
ALTER TABLE ONLY public.logs_old ATTACH PARTITION public."Logs old a" FOR VALUES IN ('a');
--    hazard of the undo drop_table: every row of public.Logs old a is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.logs_old DETACH PARTITION public."Logs old a";
DROP TABLE public."Logs old a";

-- 5. create index logs_once on public.logs
CREATE UNIQUE INDEX logs_once ON ONLY public.logs (day, word, id);
--    undo:
DROP INDEX public.logs_once;

-- 6. create index logs_word on public.logs
CREATE INDEX logs_word ON ONLY public.logs (word);
--    undo:
DROP INDEX public.logs_word;

-- 7. create index logs_new_day_word_id_idx on public.logs_new
CREATE UNIQUE INDEX logs_new_day_word_id_idx ON public.logs_new (day, word, id);
ALTER INDEX public.logs_once ATTACH PARTITION public.logs_new_day_word_id_idx;
--    undo:

-- 8. create index logs_new_once on public.logs_new
CREATE UNIQUE INDEX logs_new_once ON public.logs_new (day, id);
--    undo:
DROP INDEX public.logs_new_once;

-- 9. change the options of public.logs_new
ALTER TABLE public.logs_new REPLICA IDENTITY USING INDEX logs_new_once;
--    undo:
ALTER TABLE public.logs_new REPLICA IDENTITY DEFAULT;

-- 10. create index logs_old_day_word_id_idx on public.logs_old
CREATE UNIQUE INDEX logs_old_day_word_id_idx ON ONLY public.logs_old (day, word, id);
ALTER INDEX public.logs_once ATTACH PARTITION public.logs_old_day_word_id_idx;
--    undo:

-- 11. create index logs_old_word on public.logs_old
CREATE INDEX logs_old_word ON ONLY public.logs_old (word);
ALTER INDEX public.logs_word ATTACH PARTITION public.logs_old_word;
--    undo:

-- 12. create index Logs old a: word on public.Logs old a
CREATE INDEX "Logs old a: word" ON public."Logs old a" (word);
--    undo:
DROP INDEX public."Logs old a: word";

-- 13. create index Logs old a_day_word_id_idx on public.Logs old a
CREATE UNIQUE INDEX "Logs old a_day_word_id_idx" ON public."Logs old a" (day, word, id);
ALTER INDEX public.logs_old_day_word_id_idx ATTACH PARTITION public."Logs old a_day_word_id_idx";
--    undo:

-- 14. create index readings_level on public.readings
CREATE INDEX readings_level ON ONLY public.readings (level);
--    undo:
DROP INDEX public.readings_level;

-- 15. create index north_level on public.readings_north
CREATE INDEX north_level ON public.readings_north (level);
ALTER INDEX public.readings_level ATTACH PARTITION public.north_level;
--    undo:

-- 16. create index south_level on public.readings_south
CREATE INDEX south_level ON public.readings_south (level);
--    undo:
DROP INDEX public.south_level;
