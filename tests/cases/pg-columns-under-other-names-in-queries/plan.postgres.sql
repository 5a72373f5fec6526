-- 1. drop function public.highest()
DROP FUNCTION public.highest();
--    undo:
CREATE OR REPLACE FUNCTION public.highest()
 RETURNS numeric
 LANGUAGE sql
 STABLE
RETURN (SELECT max(t.s) AS max FROM public.emp t(i, s, note, grade));

-- 2. drop view public.aliased
DROP VIEW public.aliased;
--    undo:
CREATE VIEW public.aliased AS
 SELECT t.s
   FROM public.emp t(i, s, note, grade);

-- 3. drop view public.graded
DROP VIEW public.graded;
--    undo:
CREATE VIEW public.graded AS
 SELECT t.i,
    t.g
   FROM public.all_emp() t(i, s, o, g);

-- 4. drop view public.ids
DROP VIEW public.ids;
--    undo:
CREATE VIEW public.ids AS
 SELECT t.i
   FROM public.all_emp() t(i, s, o, g);

-- 5. drop view public.numbered
DROP VIEW public.numbered;
--    undo:
CREATE VIEW public.numbered AS
 SELECT t.s,
    t.n
   FROM public.all_emp() WITH ORDINALITY t(i, s, o, g, n);

-- 6. drop view public.salaries
DROP VIEW public.salaries;
--    undo:
CREATE VIEW public.salaries AS
 SELECT t.s
   FROM public.all_emp() t(i, s, note, grade);

-- 7. drop view public.several
DROP VIEW public.several;
--    undo:
CREATE VIEW public.several AS
 SELECT t.s
   FROM ROWS FROM(generate_series(1, 2), public.all_emp()) t(k, i, s, o, g);

-- 8. add column public.emp.degree (integer)
ALTER TABLE public.emp ADD COLUMN degree integer;
--    hazard of the undo drop_column: every value of public.emp.degree is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.emp DROP COLUMN degree;

-- 9. change column public.emp.salary (numeric(10,2)) to salary (numeric(12,2))
ALTER TABLE public.emp ALTER COLUMN salary TYPE numeric(12,2);
--    hazard of the undo new_demand: public.emp.salary becomes numeric(10,2): the step fails if a value does not fit
--    undo:
ALTER TABLE public.emp ALTER COLUMN salary TYPE numeric(10,2);

-- 10. drop column public.emp.grade
--    hazard drop_column: every value of public.emp.grade is deleted; undoing brings the column back without them
ALTER TABLE public.emp DROP COLUMN grade;
--    undo, but for the values of public.emp.grade:
ALTER TABLE public.emp ADD COLUMN grade integer;

-- 11. create function public.highest()
CREATE OR REPLACE FUNCTION public.highest()
 RETURNS numeric
 LANGUAGE sql
 STABLE
RETURN (SELECT max(t.s) AS max FROM public.emp t(i, s, note, degree));
--    undo:
DROP FUNCTION public.highest();

-- 12. create view public.aliased
CREATE VIEW public.aliased AS
 SELECT t.s
   FROM public.emp t(i, s, note, degree);
--    undo:
DROP VIEW public.aliased;

-- 13. create view public.graded
CREATE VIEW public.graded AS
 SELECT t.i,
    t.g
   FROM public.all_emp() t(i, s, o, g);
--    undo:
DROP VIEW public.graded;

-- 14. create view public.ids
CREATE VIEW public.ids AS
 SELECT t.i
   FROM public.all_emp() t(i, s, o, g);
--    undo:
DROP VIEW public.ids;

-- 15. create view public.numbered
CREATE VIEW public.numbered AS
 SELECT t.s,
    t.n
   FROM public.all_emp() WITH ORDINALITY t(i, s, o, g, n);
--    undo:
DROP VIEW public.numbered;

-- 16. create view public.salaries
CREATE VIEW public.salaries AS
 SELECT t.s
   FROM public.all_emp() t(i, s, note, degree);
--    undo:
DROP VIEW public.salaries;

-- 17. create view public.several
CREATE VIEW public.several AS
 SELECT t.s
   FROM ROWS FROM(generate_series(1, 2), public.all_emp()) t(k, i, s, o, g);
--    undo:
DROP VIEW public.several;
