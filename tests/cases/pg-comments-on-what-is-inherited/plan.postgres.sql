-- 1. create table public.pets
CREATE TABLE public.pets (
    id integer,
    owner integer
) PARTITION BY RANGE (id);
--    hazard of the undo drop_table: every row of public.pets is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.pets;

-- 2. create table public.pets_1
CREATE TABLE public.pets_1 (
    id integer,
    owner integer
);
ALTER TABLE ONLY public.pets ATTACH PARTITION public.pets_1 FOR VALUES FROM (0) TO (10);
--    hazard of the undo drop_table: every row of public.pets_1 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.pets DETACH PARTITION public.pets_1;
DROP TABLE public.pets_1;

-- 3. create table public.shapes
CREATE TABLE public.shapes (
    area integer,
    CONSTRAINT "real" CHECK (area > 0)
);
--    hazard of the undo drop_table: every row of public.shapes is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.shapes;

-- 4. create table public.squares
CREATE TABLE public.squares () INHERITS (public.shapes);
--    hazard of the undo drop_table: every row of public.squares is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.squares;

-- 5. add foreign key owned to public.pets
ALTER TABLE public.pets ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES public.owners (id);
--    undo:
ALTER TABLE public.pets DROP CONSTRAINT owned;

-- 6. comment on constraint owned of public.pets_1
COMMENT ON CONSTRAINT owned ON public.pets_1 IS 'the first ones';
--    undo:
COMMENT ON CONSTRAINT owned ON public.pets_1 IS NULL;

-- 7. comment on constraint real of public.squares
COMMENT ON CONSTRAINT "real" ON public.squares IS 'of a square';
--    undo:
COMMENT ON CONSTRAINT "real" ON public.squares IS NULL;
