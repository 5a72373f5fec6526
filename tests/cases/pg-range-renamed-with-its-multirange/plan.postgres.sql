-- 1. rename type public.m to n.o
--    hazard rename: type public.m becomes n.o: code that still uses the old name fails
ALTER TYPE public.m SET SCHEMA n;
ALTER TYPE n.m RENAME TO o;
--    hazard of the undo rename: type n.o becomes public.m: code that still uses the old name fails
--    undo:
ALTER TYPE n.o RENAME TO m;
ALTER TYPE n.m SET SCHEMA public;

-- 2. rename type public.m_multirange to n.o_multirange
--    hazard rename: type public.m_multirange becomes n.o_multirange: code that still uses the old name fails
ALTER TYPE public.m_multirange SET SCHEMA n;
ALTER TYPE n.m_multirange RENAME TO o_multirange;
--    hazard of the undo rename: type n.o_multirange becomes public.m_multirange: code that still uses the old name fails
--    undo:
ALTER TYPE n.o_multirange RENAME TO m_multirange;
ALTER TYPE n.m_multirange SET SCHEMA public;

-- 3. rename type public.r to public.q
--    hazard rename: type public.r becomes public.q: code that still uses the old name fails
ALTER TYPE public.r RENAME TO q;
--    hazard of the undo rename: type public.q becomes public.r: code that still uses the old name fails
--    undo:
ALTER TYPE public.q RENAME TO r;

-- 4. rename type public.r_multirange to public.q_multirange
--    hazard rename: type public.r_multirange becomes public.q_multirange: code that still uses the old name fails
ALTER TYPE public.r_multirange RENAME TO q_multirange;
--    hazard of the undo rename: type public.q_multirange becomes public.r_multirange: code that still uses the old name fails
--    undo:
ALTER TYPE public.q_multirange RENAME TO r_multirange;

-- 5. rename type public.x to public.y
--    hazard rename: type public.x becomes public.y: code that still uses the old name fails
ALTER TYPE public.x RENAME TO y;
--    hazard of the undo rename: type public.y becomes public.x: code that still uses the old name fails
--    undo:
ALTER TYPE public.y RENAME TO x;

-- 6. rename type public.xs to public.ys
--    hazard rename: type public.xs becomes public.ys: code that still uses the old name fails
ALTER TYPE public.xs RENAME TO ys;
--    hazard of the undo rename: type public.ys becomes public.xs: code that still uses the old name fails
--    undo:
ALTER TYPE public.ys RENAME TO xs;
