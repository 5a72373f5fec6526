-- 1. drop foreign key holds of public.shelves
ALTER TABLE public.shelves DROP CONSTRAINT holds;
--    hazard of the undo new_demand: foreign key holds of public.shelves: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.shelves ADD CONSTRAINT holds FOREIGN KEY (box) REFERENCES public.boxes (id);

-- 2. drop check sized of public.boxes
ALTER TABLE public.boxes DROP CONSTRAINT sized;
--    undo:
ALTER TABLE public.boxes ADD CONSTRAINT sized CHECK (public.size(wide) > 0) NOT VALID;

-- 3. drop index boxes_size on public.boxes
DROP INDEX public.boxes_size;
--    undo:
CREATE INDEX boxes_size ON public.boxes ((public.size(wide))) WITH (fillfactor = '60');

-- 4. take the rows out of public.whole
CREATE TABLE public._lockplane_rows_1 AS SELECT id FROM ONLY public.whole;
--    undo:
INSERT INTO public.whole (id) SELECT id FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 5. drop function public.size(integer)
DROP FUNCTION public.size(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.size(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

-- 6. drop table public.whole
DROP TABLE public.whole;
--    undo:
CREATE TABLE public.whole (
    id integer
);
ALTER TABLE public.whole ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
CREATE INDEX whole_id ON public.whole (id) WITH (fillfactor = '60');

-- 7. create function public.size(integer)
CREATE OR REPLACE FUNCTION public.size(integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1::bigint$function$;
--    undo:
DROP FUNCTION public.size(integer);

-- 8. change column public.boxes.id (integer, not null) to id (text, not null)
ALTER TABLE public.boxes ALTER COLUMN id TYPE text;
--    hazard of the undo lossy_type: values of public.boxes.id may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.boxes ALTER COLUMN id TYPE integer USING id::integer;

-- 9. add check sized to public.boxes
--    hazard new_demand: check sized of public.boxes: the step fails if a row does not meet it
ALTER TABLE public.boxes ADD CONSTRAINT sized CHECK (public.size(wide) > 0);
--    undo:
ALTER TABLE public.boxes DROP CONSTRAINT sized;

-- 10. create index boxes_size on public.boxes
CREATE INDEX boxes_size ON public.boxes ((public.size(wide))) WITH (fillfactor = '70');
--    undo:
DROP INDEX public.boxes_size;

-- 11. change column public.shelves.box (integer) to box (text)
ALTER TABLE public.shelves ALTER COLUMN box TYPE text;
--    hazard of the undo lossy_type: values of public.shelves.box may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.shelves ALTER COLUMN box TYPE integer USING box::integer;

-- 12. create table public.whole
CREATE TABLE public.whole (
    id integer,
    CONSTRAINT positive CHECK (id > 0)
) PARTITION BY RANGE (id);
CREATE INDEX whole_id ON public.whole (id) WITH (fillfactor = '70');
--    undo:
DROP TABLE public.whole;

-- 13. create table public.whole_all
CREATE TABLE public.whole_all (
    id integer,
    CONSTRAINT positive CHECK (id > 0)
);
CREATE INDEX whole_all_id_idx ON public.whole_all (id) WITH (fillfactor = '70');
ALTER TABLE ONLY public.whole ATTACH PARTITION public.whole_all DEFAULT;
--    undo:
ALTER TABLE public.whole DETACH PARTITION public.whole_all;
DROP TABLE public.whole_all;

-- 14. put the rows into public.whole
INSERT INTO public.whole (id) SELECT id FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id FROM public.whole;

-- 15. add foreign key holds to public.shelves
--    hazard new_demand: foreign key holds of public.shelves: the step fails if a row does not meet it
ALTER TABLE public.shelves ADD CONSTRAINT holds FOREIGN KEY (box) REFERENCES public.boxes (id) DEFERRABLE;
--    undo:
ALTER TABLE public.shelves DROP CONSTRAINT holds;
