-- 1. drop foreign key wref_b_fkey of public.wref
ALTER TABLE public.wref DROP CONSTRAINT wref_b_fkey;
--    hazard of the undo new_demand: foreign key wref_b_fkey of public.wref: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.wref ADD CONSTRAINT wref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);

-- 2. drop foreign key ref_b_fkey of public.ref
ALTER TABLE public.ref DROP CONSTRAINT ref_b_fkey;
--    hazard of the undo new_demand: foreign key ref_b_fkey of public.ref: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.ref ADD CONSTRAINT ref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);

-- 3. take the rows out of public.p1
CREATE TABLE public._lockplane_rows_1 AS SELECT k FROM ONLY public.p1;
--    undo:
INSERT INTO public.p1 (k) SELECT k FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 4. drop table public.p1
ALTER TABLE public.p DETACH PARTITION public.p1;
DROP TABLE public.p1;
--    undo:
CREATE TABLE public.p1 (
    k integer NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (k)
);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- 5. create table public.p1
CREATE TABLE public.p1 (
    k integer NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (k)
) PARTITION BY RANGE (k);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
--    undo:
ALTER TABLE public.p DETACH PARTITION public.p1;
DROP TABLE public.p1;

-- 6. create table public.p11
CREATE TABLE public.p11 (
    k integer NOT NULL,
    CONSTRAINT p11_pkey PRIMARY KEY (k)
);
ALTER TABLE ONLY public.p1 ATTACH PARTITION public.p11 DEFAULT;
--    undo:
ALTER TABLE public.p1 DETACH PARTITION public.p11;
DROP TABLE public.p11;

-- 7. put the rows into public.p1
INSERT INTO public.p1 (k) SELECT k FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT k FROM public.p1;

-- 8. add foreign key ref_b_fkey to public.ref
--    hazard new_demand: foreign key ref_b_fkey of public.ref: the step fails if a row does not meet it
ALTER TABLE public.ref ADD CONSTRAINT ref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);
--    undo:
ALTER TABLE public.ref DROP CONSTRAINT ref_b_fkey;

-- 9. add foreign key wref_b_fkey to public.wref
--    hazard new_demand: foreign key wref_b_fkey of public.wref: the step fails if a row does not meet it
ALTER TABLE public.wref ADD CONSTRAINT wref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);
--    undo:
ALTER TABLE public.wref DROP CONSTRAINT wref_b_fkey;
