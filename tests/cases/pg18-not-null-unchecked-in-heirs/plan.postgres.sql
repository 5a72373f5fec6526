-- 1. change column public.a.z (integer, not null not valid as z_nn) to z (integer)
ALTER TABLE public.a ALTER COLUMN z DROP NOT NULL;
--    undo:
ALTER TABLE public.a ADD CONSTRAINT z_nn NOT NULL z NOT VALID;

-- 2. drop table public.kid2
--    hazard drop_table: every row of public.kid2 is deleted; undoing brings the table back empty
DROP TABLE public.kid2;
--    undo, but for the rows of public.kid2:
CREATE TABLE public.kid2 (
    y integer
) INHERITS (public.kid);

-- 3. drop table public.kid
--    hazard drop_table: every row of public.kid is deleted; undoing brings the table back empty
DROP TABLE public.kid;
--    undo, but for the rows of public.kid:
CREATE TABLE public.kid () INHERITS (public.a);

-- 4. drop table public.a
--    hazard drop_table: every row of public.a is deleted; undoing brings the table back empty
DROP TABLE public.a;
--    undo, but for the rows of public.a:
CREATE TABLE public.a (
    id integer NOT NULL,
    z integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- 5. create table public.b
CREATE TABLE public.b (
    id integer NOT NULL,
    z integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.b is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.b;

-- 6. create table public.child
CREATE TABLE public.child () INHERITS (public.b);
--    hazard of the undo drop_table: every row of public.child is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.child;

-- 7. create table public.child2
CREATE TABLE public.child2 (
    y integer
) INHERITS (public.child);
--    hazard of the undo drop_table: every row of public.child2 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.child2;

-- 8. change column public.b.z (integer) to z (integer, not null not valid as z_nn)
ALTER TABLE public.b ADD CONSTRAINT z_nn NOT NULL z NOT VALID;
--    undo:
ALTER TABLE public.b ALTER COLUMN z DROP NOT NULL;

-- 9. add column public.stays.x (integer)
ALTER TABLE public.stays ADD COLUMN x integer;
--    hazard of the undo drop_column: every value of public.stays.x is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.stays DROP COLUMN x;
