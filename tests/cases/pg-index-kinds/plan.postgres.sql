-- 1. drop index t_b on public.t
DROP INDEX public.t_b;
--    undo:
CREATE INDEX t_b ON public.t (b);

-- 2. create index t_a_hash on public.t
CREATE INDEX t_a_hash ON public.t USING hash (a);
--    undo:
DROP INDEX public.t_a_hash;

-- 3. create index t_a_like on public.t
CREATE INDEX t_a_like ON public.t (a text_pattern_ops);
--    undo:
DROP INDEX public.t_a_like;

-- 4. create index t_at on public.t
CREATE INDEX t_at ON public.t USING brin (at) WITH (pages_per_range = '32');
--    undo:
DROP INDEX public.t_at;

-- 5. create index t_b on public.t
CREATE INDEX t_b ON public.t (b DESC NULLS LAST, a NULLS FIRST) INCLUDE (c) WHERE c IS NOT NULL;
--    undo:
DROP INDEX public.t_b;

-- 6. create index t_c on public.t
CREATE INDEX t_c ON public.t (c COLLATE "C", (upper(a)));
--    undo:
DROP INDEX public.t_c;

-- 7. create index t_fill on public.t
CREATE INDEX t_fill ON public.t (b) WITH (fillfactor = '70');
--    undo:
DROP INDEX public.t_fill;

-- 8. create index t_v on public.t
CREATE INDEX t_v ON public.t USING gin (v);
--    undo:
DROP INDEX public.t_v;
