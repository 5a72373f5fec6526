-- 1. drop function public.count_active()
DROP FUNCTION public.count_active();
--    undo:
CREATE OR REPLACE FUNCTION public.count_active()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(active.name) AS count
    FROM public.active;
END;

-- 2. rename column public.active.name to full_name
--    hazard rename: public.active.name becomes public.active.full_name: code that still uses the old name fails
ALTER TABLE public.active RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.active.full_name becomes public.active.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.active RENAME COLUMN full_name TO name;

-- 3. rename column public.labelled.label to caption
--    hazard rename: public.labelled.label becomes public.labelled.caption: code that still uses the old name fails
ALTER TABLE public.labelled RENAME COLUMN label TO caption;
--    hazard of the undo rename: public.labelled.caption becomes public.labelled.label: code that still uses the old name fails
--    undo:
ALTER TABLE public.labelled RENAME COLUMN caption TO label;

-- 4. rename column public.top.name to full_name
--    hazard rename: public.top.name becomes public.top.full_name: code that still uses the old name fails
ALTER TABLE public.top RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.top.full_name becomes public.top.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.top RENAME COLUMN full_name TO name;

-- 5. rename column public.users.name to full_name
--    hazard rename: public.users.name becomes public.users.full_name: code that still uses the old name fails
ALTER TABLE public.users RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.users.full_name becomes public.users.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.users RENAME COLUMN full_name TO name;

-- 6. create function public.count_active()
CREATE OR REPLACE FUNCTION public.count_active()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(active.full_name) AS count
    FROM public.active;
END;
--    undo:
DROP FUNCTION public.count_active();
