-- 1. drop view public.names
DROP VIEW public.names;
--    undo:
CREATE VIEW public.names AS
 SELECT ferries.name
   FROM public.ferries;

-- 2. take the rows out of public.Night ferries
CREATE TABLE public._lockplane_rows_4 AS SELECT id, name, seats, beds FROM ONLY public."Night ferries";
--    undo:
INSERT INTO public."Night ferries" (id, name, seats, beds) SELECT id, name, seats, beds FROM public._lockplane_rows_4;
DROP TABLE public._lockplane_rows_4;

-- 3. take the rows out of public.ferries
CREATE TABLE public._lockplane_rows_1 AS SELECT id, name, seats FROM ONLY public.ferries;
--    undo:
INSERT INTO public.ferries (id, name, seats) SELECT id, name, seats FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 4. take the rows out of public.gliders
CREATE TABLE public._lockplane_rows_2 AS SELECT id, name, wings FROM ONLY public.gliders;
--    undo:
INSERT INTO public.gliders (id, name, wings) SELECT id, name, wings FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 5. take the rows out of public.kites
CREATE TABLE public._lockplane_rows_3 AS SELECT id, name, tail FROM ONLY public.kites;
--    undo:
INSERT INTO public.kites (id, name, tail) SELECT id, name, tail FROM public._lockplane_rows_3;
DROP TABLE public._lockplane_rows_3;

-- 6. drop table public.Night ferries
DROP TABLE public."Night ferries";
--    undo:
CREATE TABLE public."Night ferries" (
    beds integer
) INHERITS (public.ferries);
ALTER TABLE public."Night ferries" ALTER COLUMN name SET NOT NULL;

-- 7. drop table public.ferries
DROP TABLE public.ferries;
--    undo:
CREATE TABLE public.ferries (
    seats integer
) INHERITS (public.ships);
ALTER TABLE public.ferries ALTER COLUMN name SET NOT NULL;

-- 8. drop table public.gliders
DROP TABLE public.gliders;
--    undo:
CREATE TABLE public.gliders (
    wings integer DEFAULT 2
) INHERITS (public.planes);
ALTER TABLE public.gliders ALTER COLUMN name SET NOT NULL;
CREATE INDEX gliders_wings ON public.gliders (wings);

-- 9. drop table public.kites
DROP TABLE public.kites;
--    undo:
CREATE TABLE public.kites (
    id integer,
    name text NOT NULL,
    tail text
);

-- 10. drop table public.ships
--    hazard drop_table: every row of public.ships is deleted; undoing brings the table back empty
DROP TABLE public.ships;
--    undo, but for the rows of public.ships:
CREATE TABLE public.ships (
    id integer,
    name text NOT NULL
);

-- 11. create table public.gliders
CREATE TABLE public.gliders (
    id integer,
    name text NOT NULL,
    wings integer DEFAULT 2
);
CREATE INDEX gliders_wings ON public.gliders (wings);
--    undo:
DROP TABLE public.gliders;

-- 12. put the rows into public.gliders
INSERT INTO public.gliders (id, name, wings) SELECT id, name, wings FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, name, wings FROM ONLY public.gliders;

-- 13. create table public.kites
CREATE TABLE public.kites (
    tail text
) INHERITS (public.planes);
ALTER TABLE public.kites ALTER COLUMN name SET NOT NULL;
--    undo:
DROP TABLE public.kites;

-- 14. put the rows into public.kites
INSERT INTO public.kites (id, name, tail) SELECT id, name, tail FROM public._lockplane_rows_3;
DROP TABLE public._lockplane_rows_3;
--    undo:
CREATE TABLE public._lockplane_rows_3 AS SELECT id, name, tail FROM ONLY public.kites;

-- 15. create table public.vessels
CREATE TABLE public.vessels (
    id integer,
    name text NOT NULL
);
--    hazard of the undo drop_table: every row of public.vessels is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.vessels;

-- 16. create table public.ferries
CREATE TABLE public.ferries (
    seats integer
) INHERITS (public.vessels);
ALTER TABLE public.ferries ALTER COLUMN name SET NOT NULL;
--    undo:
DROP TABLE public.ferries;

-- 17. create table public.Night ferries
CREATE TABLE public."Night ferries" (
    beds integer
) INHERITS (public.ferries);
ALTER TABLE public."Night ferries" ALTER COLUMN name SET NOT NULL;
--    undo:
DROP TABLE public."Night ferries";

-- 18. put the rows into public.ferries
INSERT INTO public.ferries (id, name, seats) SELECT id, name, seats FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, name, seats FROM ONLY public.ferries;

-- 19. put the rows into public.Night ferries
INSERT INTO public."Night ferries" (id, name, seats, beds) SELECT id, name, seats, beds FROM public._lockplane_rows_4;
DROP TABLE public._lockplane_rows_4;
--    undo:
CREATE TABLE public._lockplane_rows_4 AS SELECT id, name, seats, beds FROM ONLY public."Night ferries";

-- 20. create view public.names
CREATE VIEW public.names AS
 SELECT ferries.name
   FROM public.ferries;
--    undo:
DROP VIEW public.names;
