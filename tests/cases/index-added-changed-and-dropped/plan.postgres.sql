-- 1. drop index t_a on public.t
DROP INDEX public.t_a;
--    undo:
CREATE INDEX t_a ON public.t (a);

-- 2. drop index t_b on public.t
DROP INDEX public.t_b;
--    undo:
CREATE INDEX t_b ON public.t (b);

-- 3. drop index t_bc on public.t
DROP INDEX public.t_bc;
--    undo:
CREATE INDEX t_bc ON public.t (b, c);

-- 4. create index t_b on public.t
CREATE INDEX t_b ON public.t (b DESC);
--    undo:
DROP INDEX public.t_b;

-- 5. create index t_bc on public.t
--    hazard new_demand: unique index t_bc of public.t: the step fails if a row does not meet it
CREATE UNIQUE INDEX t_bc ON public.t (b, c);
--    undo:
DROP INDEX public.t_bc;

-- 6. create index t_c on public.t
CREATE INDEX t_c ON public.t (c);
--    undo:
DROP INDEX public.t_c;
