-- 1. create table public.d
CREATE TABLE public.d (
    CONSTRAINT d_nn NOT NULL a,
    CONSTRAINT d_pkey PRIMARY KEY (a)
) INHERITS (public.p);
--    hazard of the undo drop_table: every row of public.d is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.d;

-- 2. create table public.e
CREATE TABLE public.e (
    CONSTRAINT e_nn NOT NULL a NO INHERIT
) INHERITS (public.p);
COMMENT ON CONSTRAINT e_nn ON public.e IS 'e';
--    hazard of the undo drop_table: every row of public.e is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.e;
