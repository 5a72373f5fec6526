-- 1. take the rows out of public.less
CREATE TABLE public._lockplane_rows_1 AS SELECT m, id, z FROM ONLY public.less;
--    undo:
INSERT INTO public.less (m, id, z) SELECT m, id, z FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. take the rows out of public.more
CREATE TABLE public._lockplane_rows_2 AS SELECT id, m, z FROM ONLY public.more;
--    hazard of the undo drop_column: every value of public.more.n is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.more (id, m, z) SELECT id, m, z FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 3. drop table public.gone
--    hazard drop_table: every row of public.gone is deleted; undoing brings the table back empty
DROP TABLE public.gone;
--    undo, but for the rows of public.gone:
CREATE TABLE public.gone () INHERITS (public.b, public.a);

-- 4. drop table public.less
DROP TABLE public.less;
--    undo:
CREATE TABLE public.less (
    z integer
) INHERITS (public.b, public.c, public.a);

-- 5. drop table public.more
DROP TABLE public.more;
--    undo:
CREATE TABLE public.more (
    z integer
) INHERITS (public.a, public.b);

-- 6. change the options of public.abc
ALTER TABLE public.abc SET (fillfactor = '70');
--    undo:
ALTER TABLE public.abc RESET (fillfactor);

-- 7. create table public.comes
CREATE TABLE public.comes () INHERITS (public.b, public.a);
--    hazard of the undo drop_table: every row of public.comes is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.comes;

-- 8. create table public.less
CREATE TABLE public.less (
    z integer
) INHERITS (public.a, public.b);
--    undo:
DROP TABLE public.less;

-- 9. put the rows into public.less
--    hazard drop_column: every value of public.less.n is deleted; undoing brings the column back without them
INSERT INTO public.less (m, id, z) SELECT m, id, z FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT m, id, z FROM ONLY public.less;

-- 10. create table public.more
CREATE TABLE public.more (
    z integer
) INHERITS (public.c, public.b, public.a);
--    undo:
DROP TABLE public.more;

-- 11. put the rows into public.more
INSERT INTO public.more (id, m, z) SELECT id, m, z FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, m, z FROM ONLY public.more;
