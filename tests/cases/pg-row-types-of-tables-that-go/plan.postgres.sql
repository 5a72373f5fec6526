-- 1. drop table public.more
--    hazard drop_table: every row of public.more is deleted; undoing brings the table back empty
DROP TABLE public.more;
--    undo, but for the rows of public.more:
CREATE TABLE public.more (
    p public.people
);

-- 2. create table public.persons
CREATE TABLE public.persons (
    id integer NOT NULL,
    "first" text,
    CONSTRAINT persons_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.persons is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.persons;

-- 3. change column public.others.p (public.people) to p (public.persons)
--    hazard lossy_type: values of public.others.p may be rounded, cut or changed from public.people to public.persons without an error
ALTER TABLE public."others" ALTER COLUMN p TYPE public.persons USING p::text::public.persons;
--    hazard of the undo lossy_type: values of public.others.p may be rounded, cut or changed from public.persons to public.people without an error
--    undo, but for the values of public.others.p as they were:
ALTER TABLE public."others" ALTER COLUMN p TYPE public.people USING p::text::public.people;

-- 4. drop column public.others.ps
--    hazard drop_column: every value of public.others.ps is deleted; undoing brings the column back without them
ALTER TABLE public."others" DROP COLUMN ps;
--    undo, but for the values of public.others.ps:
ALTER TABLE public."others" ADD COLUMN ps public.people[];

-- 5. drop table public.people
--    hazard drop_table: every row of public.people is deleted; undoing brings the table back empty
DROP TABLE public.people;
--    undo, but for the rows of public.people:
CREATE TABLE public.people (
    id integer NOT NULL,
    "first" text,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
