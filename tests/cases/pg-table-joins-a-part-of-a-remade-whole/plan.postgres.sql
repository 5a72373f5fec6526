-- 1. drop foreign key efk of public.e
ALTER TABLE public.e DROP CONSTRAINT efk;
--    hazard of the undo new_demand: foreign key efk of public.e: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.e ADD CONSTRAINT efk FOREIGN KEY (t) REFERENCES public.st (t);

-- 2. take the rows out of public.e
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e;
--    undo:
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.e1
ALTER TABLE public.e DETACH PARTITION public.e1;
DROP TABLE public.e1;
--    undo:
CREATE TABLE public.e1 (
    id integer NOT NULL,
    t integer NOT NULL
) PARTITION BY RANGE (id);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN (1);

-- 4. drop table public.e
DROP TABLE public.e;
--    undo:
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL
) PARTITION BY LIST (t);

-- 5. create table public.e
CREATE TABLE public.e (
    id integer NOT NULL,
    t bigint NOT NULL
) PARTITION BY LIST (t);
--    undo:
DROP TABLE public.e;

-- 6. create table public.e1
CREATE TABLE public.e1 (
    id integer NOT NULL,
    t bigint NOT NULL
) PARTITION BY RANGE (id);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('1');
--    undo:
ALTER TABLE public.e DETACH PARTITION public.e1;
DROP TABLE public.e1;

-- 7. change column public.e2.t (integer, not null) to t (bigint, not null)
ALTER TABLE public.e2 ALTER COLUMN t TYPE bigint;
--    hazard of the undo new_demand: public.e2.t becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.e2 ALTER COLUMN t TYPE integer;

-- 8. attach public.e2 to public.e1 as a partition
ALTER TABLE ONLY public.e1 ATTACH PARTITION public.e2 FOR VALUES FROM (1) TO (2);
--    undo:
ALTER TABLE public.e1 DETACH PARTITION public.e2;

-- 9. put the rows into public.e
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo, but for the rows of public.e that are in public.e2 by then:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e WHERE tableoid NOT IN ('public.e2'::regclass);

-- 10. change column public.st.t (integer, not null) to t (bigint, not null)
ALTER TABLE public.st ALTER COLUMN t TYPE bigint;
--    hazard of the undo new_demand: public.st.t becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.st ALTER COLUMN t TYPE integer;

-- 11. add foreign key efk to public.e
--    hazard new_demand: foreign key efk of public.e: the step fails if a row does not meet it
ALTER TABLE public.e ADD CONSTRAINT efk FOREIGN KEY (t) REFERENCES public.st (t);
--    undo:
ALTER TABLE public.e DROP CONSTRAINT efk;
