-- 1. drop foreign key toys_child_id_fkey of public.toys
ALTER TABLE public.toys DROP CONSTRAINT toys_child_id_fkey;
--    undo:
ALTER TABLE public.toys ADD CONSTRAINT toys_child_id_fkey FOREIGN KEY (child_id) REFERENCES public.children (id) ON DELETE CASCADE;

-- 2. drop foreign key children_parent_id_fkey of public.children
ALTER TABLE public.children DROP CONSTRAINT children_parent_id_fkey;
--    undo:
ALTER TABLE public.children ADD CONSTRAINT children_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.parents (id);

-- 3. drop table public.children
--    hazard drop_table: every row of public.children is deleted; undoing brings the table back empty
DROP TABLE public.children;
--    undo, but for the rows of public.children:
CREATE TABLE public.children (
    id integer NOT NULL,
    parent_id integer,
    CONSTRAINT children_pkey PRIMARY KEY (id)
);

-- 4. drop table public.parents
--    hazard drop_table: every row of public.parents is deleted; undoing brings the table back empty
DROP TABLE public.parents;
--    undo, but for the rows of public.parents:
CREATE TABLE public.parents (
    id integer NOT NULL,
    CONSTRAINT parents_pkey PRIMARY KEY (id)
);

-- 5. drop table public.toys
--    hazard drop_table: every row of public.toys is deleted; undoing brings the table back empty
DROP TABLE public.toys;
--    undo, but for the rows of public.toys:
CREATE TABLE public.toys (
    id integer NOT NULL,
    child_id integer NOT NULL,
    CONSTRAINT toys_pkey PRIMARY KEY (id)
);
