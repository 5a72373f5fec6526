-- 1. drop function public.grades()
DROP FUNCTION public.grades();
--    undo:
CREATE OR REPLACE FUNCTION public.grades()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT count(DISTINCT emp.grade) AS count FROM public.emp);

-- 2. drop function public.pay(public.emp)
DROP FUNCTION public.pay(public.emp);
--    undo:
CREATE OR REPLACE FUNCTION public.pay(e public.emp)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
RETURN ((e).salary * (13)::numeric);

-- 3. drop function public.size_of(integer)
DROP FUNCTION public.size_of(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.size_of(t integer)
 RETURNS public.size
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT ROW(t, t, t)::public.size AS "row";
END;

-- 4. drop function public.total()
DROP FUNCTION public.total();
--    undo:
CREATE OR REPLACE FUNCTION public.total()
 RETURNS numeric
 LANGUAGE sql
 STABLE
RETURN (SELECT sum(emp.salary) AS sum FROM public.emp);

-- 5. drop function public.version_of(integer)
DROP FUNCTION public.version_of(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.version_of(t integer)
 RETURNS public.version
 LANGUAGE sql
 IMMUTABLE
RETURN ROW(t, t)::public.version;

-- 6. drop view public.notes
DROP VIEW public.notes;
--    undo:
CREATE VIEW public.notes AS
 SELECT public.noted() AS note;

-- 7. drop function public.noted()
DROP FUNCTION public.noted();
--    undo:
CREATE OR REPLACE FUNCTION public.noted()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (SELECT max((emp.note)::text) AS max FROM public.emp);

-- 8. rename column public.emp.salary to wage
--    hazard rename: public.emp.salary becomes public.emp.wage: code that still uses the old name fails
ALTER TABLE public.emp RENAME COLUMN salary TO wage;
--    hazard of the undo rename: public.emp.wage becomes public.emp.salary: code that still uses the old name fails
--    undo:
ALTER TABLE public.emp RENAME COLUMN wage TO salary;

-- 9. change type public.size
--    hazard drop_type: type public.size loses z in every value
ALTER TYPE public.size DROP ATTRIBUTE z;
--    undo:
ALTER TYPE public.size ADD ATTRIBUTE z integer;

-- 10. change type public.version
ALTER TYPE public.version ADD ATTRIBUTE patch integer;
--    hazard of the undo drop_type: type public.version loses patch in every value
--    undo:
ALTER TYPE public.version DROP ATTRIBUTE patch;

-- 11. create function public.size_of(integer)
CREATE OR REPLACE FUNCTION public.size_of(t integer)
 RETURNS public.size
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT ROW(t, t)::public.size AS "row";
END;
--    undo:
DROP FUNCTION public.size_of(integer);

-- 12. create function public.version_of(integer)
CREATE OR REPLACE FUNCTION public.version_of(t integer)
 RETURNS public.version
 LANGUAGE sql
 IMMUTABLE
RETURN ROW(t, t, t)::public.version;
--    undo:
DROP FUNCTION public.version_of(integer);

-- 13. add column public.emp.rank (text, default 'none'::text)
ALTER TABLE public.emp ADD COLUMN rank text DEFAULT 'none'::text;
--    hazard of the undo drop_column: every value of public.emp.rank is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.emp DROP COLUMN rank;

-- 14. change column public.emp.note (character varying(10)) to note (character varying(20))
ALTER TABLE public.emp ALTER COLUMN note TYPE character varying(20);
--    hazard of the undo lossy_type: values of public.emp.note may be rounded, cut or changed from character varying(20) to character varying(10) without an error
--    undo:
ALTER TABLE public.emp ALTER COLUMN note TYPE character varying(10);

-- 15. drop column public.emp.grade
--    hazard drop_column: every value of public.emp.grade is deleted; undoing brings the column back without them
ALTER TABLE public.emp DROP COLUMN grade;
--    undo, but for the values of public.emp.grade:
ALTER TABLE public.emp ADD COLUMN grade integer;

-- 16. create function public.grades()
CREATE OR REPLACE FUNCTION public.grades()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT count(DISTINCT emp.rank) AS count FROM public.emp);
--    undo:
DROP FUNCTION public.grades();

-- 17. create function public.noted()
CREATE OR REPLACE FUNCTION public.noted()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (SELECT max((emp.note)::text) AS max FROM public.emp);
--    undo:
DROP FUNCTION public.noted();

-- 18. create function public.pay(public.emp)
CREATE OR REPLACE FUNCTION public.pay(e public.emp)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
RETURN ((e).wage * (13)::numeric);
--    undo:
DROP FUNCTION public.pay(public.emp);

-- 19. create function public.total()
CREATE OR REPLACE FUNCTION public.total()
 RETURNS numeric
 LANGUAGE sql
 STABLE
RETURN (SELECT sum(emp.wage) AS sum FROM public.emp);
--    undo:
DROP FUNCTION public.total();

-- 20. create view public.notes
CREATE VIEW public.notes AS
 SELECT public.noted() AS note;
--    undo:
DROP VIEW public.notes;
