-- 1. drop view public.other
DROP VIEW public.other;
--    undo:
CREATE VIEW public.other AS
 WITH named AS (
         SELECT users.nick
           FROM public.users
        )
 SELECT nick
   FROM named;

-- 2. rename column public.active.nick to name
--    hazard rename: public.active.nick becomes public.active.name: code that still uses the old name fails
ALTER TABLE public.active RENAME COLUMN nick TO name;
--    hazard of the undo rename: public.active.name becomes public.active.nick: code that still uses the old name fails
--    undo:
ALTER TABLE public.active RENAME COLUMN name TO nick;

-- 3. rename column public.counted.nick to name
--    hazard rename: public.counted.nick becomes public.counted.name: code that still uses the old name fails
ALTER TABLE public.counted RENAME COLUMN nick TO name;
--    hazard of the undo rename: public.counted.name becomes public.counted.nick: code that still uses the old name fails
--    undo:
ALTER TABLE public.counted RENAME COLUMN name TO nick;

-- 4. rename column public.empty.nick to name
--    hazard rename: public.empty.nick becomes public.empty.name: code that still uses the old name fails
ALTER TABLE public.empty RENAME COLUMN nick TO name;
--    hazard of the undo rename: public.empty.name becomes public.empty.nick: code that still uses the old name fails
--    undo:
ALTER TABLE public.empty RENAME COLUMN name TO nick;

-- 5. rename column public.filled.nick to name
--    hazard rename: public.filled.nick becomes public.filled.name: code that still uses the old name fails
ALTER TABLE public.filled RENAME COLUMN nick TO name;
--    hazard of the undo rename: public.filled.name becomes public.filled.nick: code that still uses the old name fails
--    undo:
ALTER TABLE public.filled RENAME COLUMN name TO nick;

-- 6. rename column public.same.age to years
--    hazard rename: public.same.age becomes public.same.years: code that still uses the old name fails
ALTER TABLE public.same RENAME COLUMN age TO years;
--    hazard of the undo rename: public.same.years becomes public.same.age: code that still uses the old name fails
--    undo:
ALTER TABLE public.same RENAME COLUMN years TO age;

-- 7. rename column public.top.nick to name
--    hazard rename: public.top.nick becomes public.top.name: code that still uses the old name fails
ALTER TABLE public.top RENAME COLUMN nick TO name;
--    hazard of the undo rename: public.top.name becomes public.top.nick: code that still uses the old name fails
--    undo:
ALTER TABLE public.top RENAME COLUMN name TO nick;

-- 8. rename column public.users.nick to name
--    hazard rename: public.users.nick becomes public.users.name: code that still uses the old name fails
ALTER TABLE public.users RENAME COLUMN nick TO name;
--    hazard of the undo rename: public.users.name becomes public.users.nick: code that still uses the old name fails
--    undo:
ALTER TABLE public.users RENAME COLUMN name TO nick;

-- 9. create view public.other
CREATE VIEW public.other AS
 WITH named AS (
         SELECT users.name
           FROM public.users
        )
 SELECT name
   FROM named;
--    undo:
DROP VIEW public.other;
