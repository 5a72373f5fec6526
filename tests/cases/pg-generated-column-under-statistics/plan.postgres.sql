-- 1. drop statistics public.rooms_alike
DROP STATISTICS public.rooms_alike;
--    undo:
CREATE STATISTICS public.rooms_alike (ndistinct) ON area, width FROM public.rooms;
COMMENT ON STATISTICS public.rooms_alike IS 'wide rooms are large';

-- 2. drop column public.rooms.area
ALTER TABLE public.rooms DROP COLUMN area;
--    undo:
ALTER TABLE public.rooms ADD COLUMN area integer GENERATED ALWAYS AS (width * length) STORED;
ALTER TABLE public.rooms ALTER COLUMN area SET STATISTICS 200;
COMMENT ON COLUMN public.rooms.area IS 'square metres';

-- 3. drop column public.walls.area
ALTER TABLE public.walls DROP COLUMN area;
--    undo:
ALTER TABLE public.walls ADD COLUMN area integer GENERATED ALWAYS AS (width * 3) STORED;

-- 4. add column public.rooms.area (integer, generated as (width * length) + 1)
ALTER TABLE public.rooms ADD COLUMN area integer GENERATED ALWAYS AS ((width * length) + 1) STORED;
ALTER TABLE public.rooms ALTER COLUMN area SET STATISTICS 200;
COMMENT ON COLUMN public.rooms.area IS 'square metres';
--    undo:
ALTER TABLE public.rooms DROP COLUMN area;

-- 5. add column public.walls.area (integer, generated as width * 2)
ALTER TABLE public.walls ADD COLUMN area integer GENERATED ALWAYS AS (width * 2) STORED;
--    undo:
ALTER TABLE public.walls DROP COLUMN area;

-- 6. create statistics public.rooms_alike
CREATE STATISTICS public.rooms_alike (ndistinct) ON area, width FROM public.rooms;
COMMENT ON STATISTICS public.rooms_alike IS 'wide rooms are large';
--    undo:
DROP STATISTICS public.rooms_alike;
