-- 1. drop trigger public.bump on public.e
--    hazard drop_object: trigger public.bump on public.e is dropped; code that uses it stops working
DROP TRIGGER bump ON public.e;
--    undo:
CREATE TRIGGER bump AFTER INSERT ON public.e FOR EACH ROW EXECUTE FUNCTION public.bump();

-- 2. drop function public.bump()
--    hazard drop_object: function public.bump() is dropped; code that uses it stops working
DROP FUNCTION public.bump();
--    undo:
CREATE OR REPLACE FUNCTION public.bump()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NULL; END $function$;

-- 3. drop foreign key e_t_fkey of public.e
ALTER TABLE public.e DROP CONSTRAINT e_t_fkey;
--    hazard of the undo new_demand: foreign key e_t_fkey of public.e: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.e ADD CONSTRAINT e_t_fkey FOREIGN KEY (t) REFERENCES public.st (id);

-- 4. drop foreign key afk of public.a
ALTER TABLE public.a DROP CONSTRAINT afk;
--    hazard of the undo new_demand: foreign key afk of public.a: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.a ADD CONSTRAINT afk FOREIGN KEY (t, id) REFERENCES public.e (t, id);

-- 5. take the rows out of public.e
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e;
--    undo:
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 6. drop table public.z1
ALTER TABLE public.e DETACH PARTITION public.z1;
DROP TABLE public.z1;
--    undo:
CREATE TABLE public.z1 (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT z1_pkey PRIMARY KEY (t, id)
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.z1 DEFAULT;

-- 7. drop table public.e
DROP TABLE public.e;
--    undo:
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (t, id)
) PARTITION BY LIST (t);

-- 8. create table public.e
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (t, id)
) PARTITION BY RANGE (t);
--    undo:
DROP TABLE public.e;

-- 9. create table public.z1
CREATE TABLE public.z1 (
    id integer NOT NULL,
    t integer NOT NULL,
    CONSTRAINT z1_pkey PRIMARY KEY (t, id)
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.z1 DEFAULT;
--    undo:
ALTER TABLE public.e DETACH PARTITION public.z1;
DROP TABLE public.z1;

-- 10. put the rows into public.e
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e;

-- 11. add foreign key afk to public.a
--    hazard new_demand: foreign key afk of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT afk FOREIGN KEY (t, id) REFERENCES public.e (t, id);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT afk;

-- 12. add foreign key e_t_fkey to public.e
--    hazard new_demand: foreign key e_t_fkey of public.e: the step fails if a row does not meet it
ALTER TABLE public.e ADD CONSTRAINT e_t_fkey FOREIGN KEY (t) REFERENCES public.st (id);
--    undo:
ALTER TABLE public.e DROP CONSTRAINT e_t_fkey;
