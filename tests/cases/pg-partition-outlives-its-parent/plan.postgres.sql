-- 1. detach partition public.g of public.e
ALTER TABLE public.e DETACH PARTITION public.g;
--    undo:
ALTER TABLE ONLY public.e ATTACH PARTITION public.g FOR VALUES FROM (2) TO (3);

-- 2. detach partition public.moves of public.one
ALTER TABLE public.one DETACH PARTITION public.moves;
--    undo:
ALTER TABLE ONLY public.one ATTACH PARTITION public.moves FOR VALUES IN (7);

-- 3. drop table public.f
--    hazard drop_table: every row of public.f is deleted; undoing brings the table back empty
ALTER TABLE public.e DETACH PARTITION public.f;
DROP TABLE public.f;
--    undo, but for the rows of public.f:
CREATE TABLE public.f (
    d integer
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.f FOR VALUES FROM (MINVALUE) TO (1);

-- 4. drop table public.e
--    hazard drop_table: every row of public.e is deleted; undoing brings the table back empty
DROP TABLE public.e;
--    undo, but for the rows of public.e:
CREATE TABLE public.e (
    d integer
) PARTITION BY RANGE (d);

-- 5. drop table public.one
--    hazard drop_table: every row of public.one is deleted; undoing brings the table back empty
DROP TABLE public.one;
--    undo, but for the rows of public.one:
CREATE TABLE public.one (
    k integer
) PARTITION BY LIST (k);

-- 6. rename table public.moves to public.moved
--    hazard rename: table public.moves becomes public.moved: code that still uses the old name fails
ALTER TABLE public.moves RENAME TO moved;
--    hazard of the undo rename: table public.moved becomes public.moves: code that still uses the old name fails
--    undo:
ALTER TABLE public.moved RENAME TO moves;

-- 7. attach public.moved to public.other as a partition
ALTER TABLE ONLY public.other ATTACH PARTITION public.moved FOR VALUES IN (7);
--    undo:
ALTER TABLE public.other DETACH PARTITION public.moved;
