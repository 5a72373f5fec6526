-- 1. rename type public.r_multirange to public.tr_multirange
--    hazard rename: type public.r_multirange becomes public.tr_multirange: code that still uses the old name fails
ALTER TYPE public.r_multirange RENAME TO tr_multirange;
--    hazard of the undo rename: type public.tr_multirange becomes public.r_multirange: code that still uses the old name fails
--    undo:
ALTER TYPE public.tr_multirange RENAME TO r_multirange;

-- 2. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT te.a
   FROM public.te;

-- 3. rename table public.tc to public.tc2
--    hazard rename: table public.tc becomes public.tc2: code that still uses the old name fails
ALTER TABLE public.tc RENAME TO tc2;
--    hazard of the undo rename: table public.tc2 becomes public.tc: code that still uses the old name fails
--    undo:
ALTER TABLE public.tc2 RENAME TO tc;

-- 4. rename type public.c to public.tc
--    hazard rename: type public.c becomes public.tc: code that still uses the old name fails
ALTER TYPE public.c RENAME TO tc;
--    hazard of the undo rename: type public.tc becomes public.c: code that still uses the old name fails
--    undo:
ALTER TYPE public.tc RENAME TO c;

-- 5. rename table public.td to public.td2
--    hazard rename: table public.td becomes public.td2: code that still uses the old name fails
ALTER TABLE public.td RENAME TO td2;
--    hazard of the undo rename: table public.td2 becomes public.td: code that still uses the old name fails
--    undo:
ALTER TABLE public.td2 RENAME TO td;

-- 6. rename type public.d to public.td
--    hazard rename: type public.d becomes public.td: code that still uses the old name fails
ALTER DOMAIN public.d RENAME TO td;
--    hazard of the undo rename: type public.td becomes public.d: code that still uses the old name fails
--    undo:
ALTER DOMAIN public.td RENAME TO d;

-- 7. rename table public.te to public.te2
--    hazard rename: table public.te becomes public.te2: code that still uses the old name fails
ALTER TABLE public.te RENAME TO te2;
--    hazard of the undo rename: table public.te2 becomes public.te: code that still uses the old name fails
--    undo:
ALTER TABLE public.te2 RENAME TO te;

-- 8. rename type public.e to public.te
--    hazard rename: type public.e becomes public.te: code that still uses the old name fails
ALTER TYPE public.e RENAME TO te;
--    hazard of the undo rename: type public.te becomes public.e: code that still uses the old name fails
--    undo:
ALTER TYPE public.te RENAME TO e;

-- 9. rename table public.tr to public.tr2
--    hazard rename: table public.tr becomes public.tr2: code that still uses the old name fails
ALTER TABLE public.tr RENAME TO tr2;
--    hazard of the undo rename: table public.tr2 becomes public.tr: code that still uses the old name fails
--    undo:
ALTER TABLE public.tr2 RENAME TO tr;

-- 10. rename type public.r to public.tr
--    hazard rename: type public.r becomes public.tr: code that still uses the old name fails
ALTER TYPE public.r RENAME TO tr;
--    hazard of the undo rename: type public.tr becomes public.r: code that still uses the old name fails
--    undo:
ALTER TYPE public.tr RENAME TO r;

-- 11. create view public.v
CREATE VIEW public.v AS
 SELECT te.a
   FROM public.te2 te;
--    undo:
DROP VIEW public.v;
