-- 1. drop check goes_check of public.goes
ALTER TABLE public.goes DROP CONSTRAINT goes_check;
--    undo:
ALTER TABLE public.goes ADD CONSTRAINT goes_check CHECK (public.sum_of(goes.*) > 0);

-- 2. drop index goes_sum_of_idx on public.goes
DROP INDEX public.goes_sum_of_idx;
--    undo:
CREATE INDEX goes_sum_of_idx ON public.goes ((public.sum_of(goes.*)));

-- 3. drop default of public.goes.n
ALTER TABLE ONLY public.goes ALTER COLUMN n DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.goes ALTER COLUMN n SET DEFAULT public.count_of_goes();

-- 4. drop function public.count_of_goes()
--    hazard drop_object: function public.count_of_goes() is dropped; code that uses it stops working
DROP FUNCTION public.count_of_goes();
--    undo:
CREATE OR REPLACE FUNCTION public.count_of_goes()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.goes;
END;

-- 5. drop function public.sum_of(public.goes)
--    hazard drop_object: function public.sum_of(public.goes) is dropped; code that uses it stops working
DROP FUNCTION public.sum_of(public.goes);
--    undo:
CREATE OR REPLACE FUNCTION public.sum_of(public.goes)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1.id + $1.n $function$;

-- 6. drop table public.goes
--    hazard drop_table: every row of public.goes is deleted; undoing brings the table back empty
DROP TABLE public.goes;
--    undo, but for the rows of public.goes:
CREATE TABLE public.goes (
    id integer NOT NULL,
    n integer NOT NULL,
    CONSTRAINT goes_pkey PRIMARY KEY (id)
);

-- 7. create table public.comes
CREATE TABLE public.comes (
    id integer NOT NULL,
    n integer NOT NULL,
    CONSTRAINT comes_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.comes is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.comes;

-- 8. create table public.one
CREATE TABLE public.one (
    id integer
);
--    hazard of the undo drop_table: every row of public.one is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.one;

-- 9. create table public.two
CREATE TABLE public.two (
    id integer
);
--    hazard of the undo drop_table: every row of public.two is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.two;

-- 10. create function public.count_of_comes()
CREATE OR REPLACE FUNCTION public.count_of_comes()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.comes;
END;
--    hazard of the undo drop_object: function public.count_of_comes() is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.count_of_comes();

-- 11. create function public.of_one(public.one)
CREATE OR REPLACE FUNCTION public.of_one(public.one)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1.id $function$;
--    hazard of the undo drop_object: function public.of_one(public.one) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.of_one(public.one);

-- 12. create function public.of_two(public.two)
CREATE OR REPLACE FUNCTION public.of_two(public.two)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1.id $function$;
--    hazard of the undo drop_object: function public.of_two(public.two) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.of_two(public.two);

-- 13. create function public.sum_of(public.comes)
CREATE OR REPLACE FUNCTION public.sum_of(public.comes)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1.id + $1.n $function$;
--    hazard of the undo drop_object: function public.sum_of(public.comes) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.sum_of(public.comes);

-- 14. set default of public.comes.n
ALTER TABLE ONLY public.comes ALTER COLUMN n SET DEFAULT public.count_of_comes();
--    undo:
ALTER TABLE ONLY public.comes ALTER COLUMN n DROP DEFAULT;

-- 15. add check comes_check to public.comes
ALTER TABLE public.comes ADD CONSTRAINT comes_check CHECK (public.sum_of(comes.*) > 0);
--    undo:
ALTER TABLE public.comes DROP CONSTRAINT comes_check;

-- 16. create index comes_sum_of_idx on public.comes
CREATE INDEX comes_sum_of_idx ON public.comes ((public.sum_of(comes.*)));
--    undo:
DROP INDEX public.comes_sum_of_idx;

-- 17. replace function public.sum_of(public.stays)
--    hazard stale_values: function public.sum_of(public.stays) gives other values from now on, but index public.stays_sum_of_idx keeps what was computed before
--    hazard stale_values: function public.sum_of(public.stays) gives other values from now on, but check stays_check of public.stays keeps what was computed before
CREATE OR REPLACE FUNCTION public.sum_of(public.stays)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1.id + $1.n + 1 $function$;
--    hazard of the undo stale_values: function public.sum_of(public.stays) gives other values from now on, but index public.stays_sum_of_idx keeps what was computed before
--    hazard of the undo stale_values: function public.sum_of(public.stays) gives other values from now on, but check stays_check of public.stays keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.sum_of(public.stays)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1.id + $1.n $function$;

-- 18. add column public.stays.more (text)
ALTER TABLE public.stays ADD COLUMN more text;
--    hazard of the undo drop_column: every value of public.stays.more is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.stays DROP COLUMN more;

-- 19. add check one_id_check to public.one
ALTER TABLE public.one ADD CONSTRAINT one_id_check CHECK (public.of_two(ROW(id)::public.two) > 0);
--    undo:
ALTER TABLE public.one DROP CONSTRAINT one_id_check;

-- 20. add check two_id_check to public.two
ALTER TABLE public.two ADD CONSTRAINT two_id_check CHECK (public.of_one(ROW(id)::public.one) > 0);
--    undo:
ALTER TABLE public.two DROP CONSTRAINT two_id_check;
