-- 1. drop index t_a on public.t
DROP INDEX public.t_a;
--    undo:
CREATE INDEX t_a ON public.t (a COLLATE public."user");

-- 2. create domain public.d
CREATE DOMAIN public.d AS text COLLATE public.oid;
--    hazard of the undo drop_object: domain public.d is dropped; code that uses it stops working
--    undo:
DROP DOMAIN public.d;

-- 3. change column public.t.a (text, collate public.oid) to a (text, collate public."user")
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public."user";
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.oid;

-- 4. change column public.t.b (text, collate public."user") to b (text, collate public.oid)
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE public.oid;
--    undo:
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE public."user";

-- 5. create index t_a on public.t
CREATE INDEX t_a ON public.t (b COLLATE public."user", a COLLATE public.oid);
--    undo:
DROP INDEX public.t_a;
