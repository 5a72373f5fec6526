-- 1. rename table public.staff to public.employees
--    hazard rename: table public.staff becomes public.employees: code that still uses the old name fails
ALTER TABLE public.staff RENAME TO employees;
--    hazard of the undo rename: table public.employees becomes public.staff: code that still uses the old name fails
--    undo:
ALTER TABLE public.employees RENAME TO staff;

-- 2. rename table public.letters to public.mail
--    hazard rename: table public.letters becomes public.mail: code that still uses the old name fails
ALTER TABLE public.letters RENAME TO mail;
--    hazard of the undo rename: table public.mail becomes public.letters: code that still uses the old name fails
--    undo:
ALTER TABLE public.mail RENAME TO letters;

-- 3. add column public.mail.new (text)
ALTER TABLE public.mail ADD COLUMN new text;
GRANT SELECT (new) ON TABLE public.mail TO PUBLIC;
--    hazard of the undo drop_column: every value of public.mail.new is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.mail DROP COLUMN new;

-- 4. drop column public.mail.old
--    hazard drop_column: every value of public.mail.old is deleted; undoing brings the column back without them
ALTER TABLE public.mail DROP COLUMN old;
--    undo, but for the values of public.mail.old:
ALTER TABLE public.mail ADD COLUMN old text;
GRANT SELECT (old) ON TABLE public.mail TO PUBLIC;

-- 5. add column public.months.new (integer)
ALTER TABLE public.months ADD COLUMN new integer;
GRANT UPDATE (new) ON TABLE public.months_rest TO PUBLIC;
--    hazard of the undo drop_column: every value of public.months.new is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.months DROP COLUMN new;

-- 6. drop column public.months.old
--    hazard drop_column: every value of public.months.old is deleted; undoing brings the column back without them
ALTER TABLE public.months DROP COLUMN old;
--    undo, but for the values of public.months.old:
ALTER TABLE public.months ADD COLUMN old integer;
GRANT UPDATE (old) ON TABLE public.months_rest TO PUBLIC;

-- 7. add column public.people.new (integer)
ALTER TABLE public.people ADD COLUMN new integer;
GRANT SELECT (new) ON TABLE public.employees TO PUBLIC;
GRANT SELECT (new) ON TABLE public.managers TO PUBLIC;
--    hazard of the undo drop_column: every value of public.people.new is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.people DROP COLUMN new;

-- 8. create table public.directors
CREATE TABLE public.directors () INHERITS (public.managers);
GRANT SELECT (new) ON TABLE public.directors TO PUBLIC;
--    hazard of the undo drop_table: every row of public.directors is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.directors;

-- 9. drop column public.people.old
--    hazard drop_column: every value of public.people.old is deleted; undoing brings the column back without them
ALTER TABLE public.people DROP COLUMN old;
--    undo, but for the values of public.people.old:
ALTER TABLE public.people ADD COLUMN old integer;
GRANT SELECT (old) ON TABLE public.employees TO PUBLIC;
GRANT SELECT (old) ON TABLE public.managers TO PUBLIC;
