-- 1. drop foreign key afk of public.a
ALTER TABLE public.a DROP CONSTRAINT afk;
--    hazard of the undo new_demand: foreign key afk of public.a: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.a ADD CONSTRAINT afk FOREIGN KEY (t, id) REFERENCES public.e (t, id);

-- 2. take the rows out of public.e
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e;
--    undo:
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.z1
ALTER TABLE public.e DETACH PARTITION public.z1;
DROP TABLE public.z1;
--    undo:
CREATE TABLE public.z1 (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT z1_pkey PRIMARY KEY (t, id)
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.z1 DEFAULT;

-- 4. drop table public.e
DROP TABLE public.e;
--    undo:
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (t, id)
) PARTITION BY LIST (t);

-- 5. create table public.e
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (t, id)
) PARTITION BY RANGE (t);
--    undo:
DROP TABLE public.e;

-- 6. drop sequence public.z9
--    hazard drop_type: sequence public.z9 is dropped with its position
DROP SEQUENCE public.z9;
--    undo, but for how far the sequence public.z9 had counted:
CREATE SEQUENCE public.z9 AS bigint;

-- 7. create table public.z9
CREATE TABLE public.z9 (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT z9_pkey PRIMARY KEY (t, id)
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.z9 DEFAULT;
--    undo:
ALTER TABLE public.e DETACH PARTITION public.z9;
DROP TABLE public.z9;

-- 8. put the rows into public.e
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e;

-- 9. add foreign key afk to public.a
--    hazard new_demand: foreign key afk of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT afk FOREIGN KEY (t, id) REFERENCES public.e (t, id);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT afk;
