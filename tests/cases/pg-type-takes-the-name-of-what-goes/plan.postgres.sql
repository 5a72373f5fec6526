-- 1. rename type public.a_multirange to public.old_multirange
--    hazard rename: type public.a_multirange becomes public.old_multirange: code that still uses the old name fails
ALTER TYPE public.a_multirange RENAME TO old_multirange;
--    hazard of the undo rename: type public.old_multirange becomes public.a_multirange: code that still uses the old name fails
--    undo:
ALTER TYPE public.old_multirange RENAME TO a_multirange;

-- 2. drop view public.oldc
--    hazard drop_object: view public.oldc is dropped; code that uses it stops working
DROP VIEW public.oldc;
--    undo:
CREATE VIEW public.oldc AS
 SELECT 1 AS x;

-- 3. rename type public.c to public.oldc
--    hazard rename: type public.c becomes public.oldc: code that still uses the old name fails
ALTER TYPE public.c RENAME TO oldc;
--    hazard of the undo rename: type public.oldc becomes public.c: code that still uses the old name fails
--    undo:
ALTER TYPE public.oldc RENAME TO c;

-- 4. drop table public.old
--    hazard drop_table: every row of public.old is deleted; undoing brings the table back empty
DROP TABLE public.old;
--    undo, but for the rows of public.old:
CREATE TABLE public.old (
    a integer
);

-- 5. rename type public.a to public.old
--    hazard rename: type public.a becomes public.old: code that still uses the old name fails
ALTER TYPE public.a RENAME TO old;
--    hazard of the undo rename: type public.old becomes public.a: code that still uses the old name fails
--    undo:
ALTER TYPE public.old RENAME TO a;

-- 6. drop table public.oldd
--    hazard drop_table: every row of public.oldd is deleted; undoing brings the table back empty
DROP TABLE public.oldd;
--    undo, but for the rows of public.oldd:
CREATE TABLE public.oldd (
    a integer
);

-- 7. rename type public.d to public.oldd
--    hazard rename: type public.d becomes public.oldd: code that still uses the old name fails
ALTER DOMAIN public.d RENAME TO oldd;
--    hazard of the undo rename: type public.oldd becomes public.d: code that still uses the old name fails
--    undo:
ALTER DOMAIN public.oldd RENAME TO d;

-- 8. drop table public.olde
--    hazard drop_table: every row of public.olde is deleted; undoing brings the table back empty
DROP TABLE public.olde;
--    undo, but for the rows of public.olde:
CREATE TABLE public.olde (
    a integer
);

-- 9. rename type public.e to public.olde
--    hazard rename: type public.e becomes public.olde: code that still uses the old name fails
ALTER TYPE public.e RENAME TO olde;
--    hazard of the undo rename: type public.olde becomes public.e: code that still uses the old name fails
--    undo:
ALTER TYPE public.olde RENAME TO e;

-- 10. drop function public.fgone(public.old, public.olde)
--    hazard drop_object: function public.fgone(public.old, public.olde) is dropped; code that uses it stops working
DROP FUNCTION public.fgone(public.old, public.olde);
--    undo:
CREATE OR REPLACE FUNCTION public.fgone(public.old, public.olde)
 RETURNS public.oldd
 LANGUAGE sql
AS $function$select 1$function$;

-- 11. drop view public.vgone
--    hazard drop_object: view public.vgone is dropped; code that uses it stops working
DROP VIEW public.vgone;
--    undo:
CREATE VIEW public.vgone AS
 SELECT b.b,
    b.a,
    b.e,
    b.d,
    b.c
   FROM public.b;

-- 12. drop table public.gone
--    hazard drop_table: every row of public.gone is deleted; undoing brings the table back empty
DROP TABLE public.gone;
--    undo, but for the rows of public.gone:
CREATE TABLE public.gone (
    a public.old,
    e public.olde,
    d public.oldd,
    c public.oldc
);

-- 13. create function public.g(public.old, public.olde)
CREATE OR REPLACE FUNCTION public.g(public.old, public.olde)
 RETURNS public.oldd
 LANGUAGE sql
AS $function$select 1$function$;
--    hazard of the undo drop_object: function public.g(public.old, public.olde) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.g(public.old, public.olde);

-- 14. add column public.b.a2 (public.old)
ALTER TABLE public.b ADD COLUMN a2 public.old;
--    hazard of the undo drop_column: every value of public.b.a2 is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN a2;

-- 15. add column public.b.e2 (public.olde)
ALTER TABLE public.b ADD COLUMN e2 public.olde;
--    hazard of the undo drop_column: every value of public.b.e2 is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN e2;

-- 16. create table public.new
CREATE TABLE public.new (
    a public.old,
    e public.olde,
    d public.oldd,
    c public.oldc
);
--    hazard of the undo drop_table: every row of public.new is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.new;
