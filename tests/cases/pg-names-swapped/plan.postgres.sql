-- 1. rename constraint one of public.t to check _lockplane_swapped_1
ALTER TABLE public.t RENAME CONSTRAINT one TO _lockplane_swapped_1;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT _lockplane_swapped_1 TO one;

-- 2. rename constraint two of public.t to check one
ALTER TABLE public.t RENAME CONSTRAINT two TO one;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT one TO two;

-- 3. rename constraint _lockplane_swapped_1 of public.t to check two
ALTER TABLE public.t RENAME CONSTRAINT _lockplane_swapped_1 TO two;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT two TO _lockplane_swapped_1;

-- 4. rename constraint three of public.t to unique constraint _lockplane_swapped_4
ALTER TABLE public.t RENAME CONSTRAINT three TO _lockplane_swapped_4;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT _lockplane_swapped_4 TO three;

-- 5. rename constraint five of public.u to primary key three
ALTER TABLE public.u RENAME CONSTRAINT five TO three;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT three TO five;

-- 6. rename index four on public.t to five
ALTER INDEX public.four RENAME TO five;
--    undo:
ALTER INDEX public.five RENAME TO four;

-- 7. rename constraint _lockplane_swapped_4 of public.t to unique constraint four
ALTER TABLE public.t RENAME CONSTRAINT _lockplane_swapped_4 TO four;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT four TO _lockplane_swapped_4;

-- 8. rename index x on public.t to _lockplane_swapped_8
ALTER INDEX public.x RENAME TO _lockplane_swapped_8;
--    undo:
ALTER INDEX public._lockplane_swapped_8 RENAME TO x;

-- 9. rename index y on public.t to x
ALTER INDEX public.y RENAME TO x;
--    undo:
ALTER INDEX public.x RENAME TO y;

-- 10. rename index _lockplane_swapped_8 on public.t to y
ALTER INDEX public._lockplane_swapped_8 RENAME TO y;
--    undo:
ALTER INDEX public.y RENAME TO _lockplane_swapped_8;
