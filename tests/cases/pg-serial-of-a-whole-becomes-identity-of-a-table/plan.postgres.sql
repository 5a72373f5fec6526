-- 1. take sequence public.p_id_seq from its column
ALTER SEQUENCE public.p_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.p_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.p'::regclass); END$$;
ALTER SEQUENCE public.p_id_seq OWNED BY public.p.id;
SELECT setval('public.p_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.p;

-- 2. take the rows out of public.p
CREATE TABLE public._lockplane_rows_1 AS SELECT id, note FROM public.p;
--    undo:
INSERT INTO public.p (id, note) SELECT id, note FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1_at_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.p1
ALTER TABLE public.p DETACH PARTITION public.p1;
DROP TABLE public.p1;
--    undo:
CREATE TABLE public.p1 (
    id integer NOT NULL DEFAULT nextval('public.p_id_seq'::regclass),
    note text
);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- 4. drop table public.p
DROP TABLE public.p;
--    undo:
CREATE TABLE public.p (
    id integer NOT NULL DEFAULT nextval('public.p_id_seq'::regclass),
    note text
) PARTITION BY RANGE (id);

-- 5. drop sequence public.p_id_seq
--    hazard drop_type: sequence public.p_id_seq is dropped with its position
DROP SEQUENCE public.p_id_seq;
--    undo, but for how far the sequence public.p_id_seq had counted:
CREATE SEQUENCE public.p_id_seq AS integer;

-- 6. create table public.p
CREATE TABLE public.p (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    note text
);
--    undo:
DROP TABLE public.p;

-- 7. put the rows into public.p
INSERT INTO public.p (id, note) OVERRIDING SYSTEM VALUE SELECT id, note FROM public._lockplane_rows_1;
SELECT setval(pg_get_serial_sequence('public.p', 'id'), greatest(max(id)::bigint + 1, 1), false) FROM public.p;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, note FROM ONLY public.p;
CREATE TABLE public._lockplane_rows_1_at_1 AS SELECT last_value, is_called FROM public.p_id_seq;
