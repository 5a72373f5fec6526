-- 1. take the rows out of public.event
CREATE TABLE public._lockplane_rows_1 AS SELECT id, at, size::text AS size, weight FROM ONLY public.event;
--    hazard of the undo drop_column: every value of public.event.new is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.event (id, at, size, weight, gone) SELECT id, at, size, weight, ''::text FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. take the rows out of public.heir
CREATE TABLE public._lockplane_rows_2 AS SELECT a, b::text AS b FROM ONLY public.heir;
--    hazard of the undo drop_column: every value of public.heir.d is deleted; undoing brings the column back without them
--    hazard of the undo lossy_type: values of public.heir.b may be rounded, cut or changed from text to integer without an error
--    undo:
INSERT INTO public.heir (a, b) SELECT a, b::integer FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 3. drop table public.event
DROP TABLE public.event;
--    undo:
CREATE TABLE public.event (
    id bigint NOT NULL,
    at date NOT NULL,
    gone text NOT NULL,
    size text,
    weight numeric
);

-- 4. drop table public.heir
DROP TABLE public.heir;
--    undo:
CREATE TABLE public.heir () INHERITS (public.base);

-- 5. drop table public.base
--    hazard drop_table: every row of public.base is deleted; undoing brings the table back empty
DROP TABLE public.base;
--    undo, but for the rows of public.base:
CREATE TABLE public.base (
    a integer,
    b integer,
    c text
);

-- 6. create table public.event
CREATE TABLE public.event (
    id bigint NOT NULL,
    at date NOT NULL,
    size integer,
    weight integer,
    new text
) PARTITION BY RANGE (at);
--    undo:
DROP TABLE public.event;

-- 7. create table public.event_all
CREATE TABLE public.event_all (
    id bigint NOT NULL,
    at date NOT NULL,
    size integer,
    weight integer,
    new text
);
ALTER TABLE ONLY public.event ATTACH PARTITION public.event_all DEFAULT;
--    undo:
ALTER TABLE public.event DETACH PARTITION public.event_all;
DROP TABLE public.event_all;

-- 8. put the rows into public.event
--    hazard drop_column: every value of public.event.gone is deleted; undoing brings the column back without them
--    hazard lossy_type: values of public.event.size may be rounded, cut or changed from text to integer without an error
--    hazard lossy_type: values of public.event.weight may be rounded, cut or changed from numeric to integer without an error
INSERT INTO public.event (id, at, size, weight) SELECT id, at, size::integer, weight FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, at, size::text AS size, weight FROM public.event;

-- 9. create table public.other
CREATE TABLE public.other (
    a integer,
    b text,
    d integer
);
--    hazard of the undo drop_table: every row of public.other is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.other;

-- 10. create table public.heir
CREATE TABLE public.heir () INHERITS (public.other);
--    undo:
DROP TABLE public.heir;

-- 11. put the rows into public.heir
--    hazard drop_column: every value of public.heir.c is deleted; undoing brings the column back without them
INSERT INTO public.heir (a, b) SELECT a, b FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT a, b::text AS b FROM ONLY public.heir;
