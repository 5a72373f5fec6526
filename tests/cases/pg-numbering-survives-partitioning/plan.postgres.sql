-- 1. take the rows out of public.queue
CREATE TABLE public._lockplane_rows_1 AS SELECT id, payload FROM ONLY public.queue;
CREATE TABLE public._lockplane_rows_1_at_1 AS SELECT last_value, is_called FROM public.queue_id_seq;
--    undo:
INSERT INTO public.queue (id, payload) OVERRIDING SYSTEM VALUE SELECT id, payload FROM public._lockplane_rows_1;
SELECT setval(pg_get_serial_sequence('public.queue', 'id'), greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public._lockplane_rows_1_at_1)), false) FROM public.queue;
DROP TABLE public._lockplane_rows_1_at_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.queue
DROP TABLE public.queue;
--    undo:
CREATE TABLE public.queue (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    payload text,
    CONSTRAINT queue_pkey PRIMARY KEY (id)
);

-- 3. change sequence public.s
--    hazard drop_type: sequence public.s loses its position and begins again: it may give out numbers once more
ALTER SEQUENCE public.s INCREMENT BY 5 MINVALUE -2000 MAXVALUE 100 START WITH 50 RESTART;
--    hazard of the undo drop_type: sequence public.s loses its position and begins again: it may give out numbers once more
--    undo:
ALTER SEQUENCE public.s INCREMENT BY -5 MINVALUE -1000 MAXVALUE 100 START WITH 100 RESTART;

-- 4. create table public.queue
CREATE TABLE public.queue (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    payload text,
    CONSTRAINT queue_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
--    undo:
DROP TABLE public.queue;

-- 5. create table public.q0
CREATE TABLE public.q0 (
    id bigint NOT NULL,
    payload text,
    CONSTRAINT q0_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.queue ATTACH PARTITION public.q0 FOR VALUES WITH (modulus 1, remainder 0);
--    undo:
ALTER TABLE public.queue DETACH PARTITION public.q0;
DROP TABLE public.q0;

-- 6. put the rows into public.queue
INSERT INTO public.queue (id, payload) OVERRIDING SYSTEM VALUE SELECT id, payload FROM public._lockplane_rows_1;
SELECT setval(pg_get_serial_sequence('public.queue', 'id'), greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public._lockplane_rows_1_at_1)), false) FROM public.queue;
DROP TABLE public._lockplane_rows_1_at_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, payload FROM public.queue;
CREATE TABLE public._lockplane_rows_1_at_1 AS SELECT last_value, is_called FROM public.queue_id_seq;
