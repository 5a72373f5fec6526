-- 1. drop foreign key b_a_id_fkey of public.b
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;
--    undo:
ALTER TABLE public.b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);

-- 2. drop foreign key a_b of public.a
ALTER TABLE public.a DROP CONSTRAINT a_b;
--    undo:
ALTER TABLE public.a ADD CONSTRAINT a_b FOREIGN KEY (b_id) REFERENCES public.b (id);

-- 3. drop table public.a
--    hazard drop_table: every row of public.a is deleted; undoing brings the table back empty
DROP TABLE public.a;
--    undo, but for the rows of public.a:
CREATE TABLE public.a (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- 4. drop table public.b
--    hazard drop_table: every row of public.b is deleted; undoing brings the table back empty
DROP TABLE public.b;
--    undo, but for the rows of public.b:
CREATE TABLE public.b (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
