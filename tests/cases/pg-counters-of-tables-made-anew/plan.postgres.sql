-- 1. take sequence public.d_id_seq from its column
ALTER SEQUENCE public.d_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.d_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.d'::regclass); END$$;
ALTER SEQUENCE public.d_id_seq OWNED BY public.d.id;
SELECT setval('public.d_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.d;

-- 2. take sequence public.b_id_seq from its column
ALTER SEQUENCE public.b_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.b_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.b'::regclass); END$$;
ALTER SEQUENCE public.b_id_seq OWNED BY public.b.id;
SELECT setval('public.b_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.b;

-- 3. take the rows out of public.c
--    hazard revoke: public.c is made anew as public.c2: owner and privileges that are not stated stay behind
CREATE TABLE public._lockplane_rows_1 AS SELECT id, k FROM ONLY public.c;
CREATE TABLE public._lockplane_rows_1_at_1 AS SELECT last_value, is_called FROM public.c_id_seq;
--    undo:
INSERT INTO public.c (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM public._lockplane_rows_1;
SELECT setval(pg_get_serial_sequence('public.c', 'id'), greatest(max(id)::bigint + 1, 1), false) FROM public.c;
DROP TABLE public._lockplane_rows_1;

-- 4. take the rows out of public.d
--    hazard revoke: public.d is made anew as public.d2: owner and privileges that are not stated stay behind
CREATE TABLE public._lockplane_rows_2 AS SELECT id, k FROM ONLY public.d;
--    undo:
INSERT INTO public.d (id, k) SELECT id, k FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2_at_1;
DROP TABLE public._lockplane_rows_2;

-- 5. drop table public.a
--    hazard drop_table: every row of public.a is deleted; undoing brings the table back empty
DROP TABLE public.a;
--    undo, but for the rows of public.a:
CREATE TABLE public.a (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    k integer NOT NULL
);

-- 6. drop table public.b
--    hazard drop_table: every row of public.b is deleted; undoing brings the table back empty
DROP TABLE public.b;
--    undo, but for the rows of public.b:
CREATE TABLE public.b (
    id integer NOT NULL DEFAULT nextval('public.b_id_seq'::regclass),
    k integer NOT NULL
);

-- 7. drop table public.c
DROP TABLE public.c;
--    undo:
CREATE TABLE public.c (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    k integer NOT NULL
);

-- 8. drop table public.d
DROP TABLE public.d;
--    undo:
CREATE TABLE public.d (
    id integer NOT NULL DEFAULT nextval('public.d_id_seq'::regclass),
    k integer NOT NULL
);

-- 9. create sequence app.b2_id_seq
CREATE SEQUENCE app.b2_id_seq AS integer;
--    hazard of the undo drop_type: sequence app.b2_id_seq is dropped with its position
--    undo:
DROP SEQUENCE app.b2_id_seq;

-- 10. create sequence public.c2_id_seq
CREATE SEQUENCE public.c2_id_seq AS integer;
--    hazard of the undo drop_type: sequence public.c2_id_seq is dropped with its position
--    undo:
DROP SEQUENCE public.c2_id_seq;

-- 11. create table app.a2
CREATE TABLE app.a2 (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    k integer NOT NULL
) PARTITION BY LIST (k);
--    hazard of the undo drop_table: every row of app.a2 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE app.a2;

-- 12. create table app.a3
CREATE TABLE app.a3 (
    id integer NOT NULL,
    k integer NOT NULL
);
ALTER TABLE ONLY app.a2 ATTACH PARTITION app.a3 FOR VALUES IN (1);
--    hazard of the undo drop_table: every row of app.a3 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE app.a2 DETACH PARTITION app.a3;
DROP TABLE app.a3;

-- 13. create table app.b2
CREATE TABLE app.b2 (
    id integer NOT NULL DEFAULT nextval('app.b2_id_seq'::regclass),
    k integer NOT NULL
) PARTITION BY LIST (k);
--    hazard of the undo drop_table: every row of app.b2 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE app.b2;

-- 14. create table public.c
CREATE TABLE public.c (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY
);
--    hazard of the undo drop_table: every row of public.c is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.c;

-- 15. create table public.c2
CREATE TABLE public.c2 (
    id integer NOT NULL DEFAULT nextval('public.c2_id_seq'::regclass),
    k integer NOT NULL
) PARTITION BY LIST (k);
--    undo:
DROP TABLE public.c2;

-- 16. create table public.d2
CREATE TABLE public.d2 (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    k integer NOT NULL
) PARTITION BY LIST (k);
--    undo:
DROP TABLE public.d2;

-- 17. create table public.d3
CREATE TABLE public.d3 (
    id integer NOT NULL,
    k integer NOT NULL
);
ALTER TABLE ONLY public.d2 ATTACH PARTITION public.d3 FOR VALUES IN (1);
--    undo:
ALTER TABLE public.d2 DETACH PARTITION public.d3;
DROP TABLE public.d3;

-- 18. put the rows into public.d2
INSERT INTO public.d2 (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM public._lockplane_rows_2;
SELECT setval(pg_get_serial_sequence('public.d2', 'id'), greatest(max(id)::bigint + 1, 1), false) FROM public.d2;
DROP TABLE public._lockplane_rows_2;
--    hazard of the undo revoke: public.d is made anew as public.d2: owner and privileges that are not stated stay behind
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, k FROM public.d2;
CREATE TABLE public._lockplane_rows_2_at_1 AS SELECT last_value, is_called FROM public.d2_id_seq;

-- 19. give sequence app.b2_id_seq to app.b2.id
ALTER SEQUENCE app.b2_id_seq OWNED BY app.b2.id;
--    undo:
ALTER SEQUENCE app.b2_id_seq OWNED BY NONE;

-- 20. create table app.b3
CREATE TABLE app.b3 (
    id integer NOT NULL DEFAULT nextval('app.b2_id_seq'::regclass),
    k integer NOT NULL
);
ALTER TABLE ONLY app.b2 ATTACH PARTITION app.b3 FOR VALUES IN (1);
--    hazard of the undo drop_table: every row of app.b3 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE app.b2 DETACH PARTITION app.b3;
DROP TABLE app.b3;

-- 21. give sequence public.c2_id_seq to public.c2.id
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.c2_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.c2'::regclass); END$$;
ALTER SEQUENCE public.c2_id_seq OWNED BY public.c2.id;
SELECT setval('public.c2_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.c2;
--    undo:
ALTER SEQUENCE public.c2_id_seq OWNED BY NONE;

-- 22. create table public.c3
CREATE TABLE public.c3 (
    id integer NOT NULL DEFAULT nextval('public.c2_id_seq'::regclass),
    k integer NOT NULL
);
ALTER TABLE ONLY public.c2 ATTACH PARTITION public.c3 FOR VALUES IN (1);
--    undo:
ALTER TABLE public.c2 DETACH PARTITION public.c3;
DROP TABLE public.c3;

-- 23. put the rows into public.c2
INSERT INTO public.c2 (id, k) SELECT id, k FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1_at_1;
DROP TABLE public._lockplane_rows_1;
--    hazard of the undo revoke: public.c is made anew as public.c2: owner and privileges that are not stated stay behind
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, k FROM public.c2;

-- 24. drop sequence public.b_id_seq
--    hazard drop_type: sequence public.b_id_seq is dropped with its position
DROP SEQUENCE public.b_id_seq;
--    undo, but for how far the sequence public.b_id_seq had counted:
CREATE SEQUENCE public.b_id_seq AS integer;

-- 25. drop sequence public.d_id_seq
--    hazard drop_type: sequence public.d_id_seq is dropped with its position
DROP SEQUENCE public.d_id_seq;
--    undo, but for how far the sequence public.d_id_seq had counted:
CREATE SEQUENCE public.d_id_seq AS integer;

-- 26. create sequence public.d_id_seq
CREATE SEQUENCE public.d_id_seq AS integer;
--    hazard of the undo drop_type: sequence public.d_id_seq is dropped with its position
--    undo:
DROP SEQUENCE public.d_id_seq;

-- 27. create table public.d
CREATE TABLE public.d (
    id integer NOT NULL DEFAULT nextval('public.d_id_seq'::regclass)
);
--    hazard of the undo drop_table: every row of public.d is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.d;

-- 28. give sequence public.d_id_seq to public.d.id
ALTER SEQUENCE public.d_id_seq OWNED BY public.d.id;
--    undo:
ALTER SEQUENCE public.d_id_seq OWNED BY NONE;
