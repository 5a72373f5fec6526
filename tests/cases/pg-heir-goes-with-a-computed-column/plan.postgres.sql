-- 1. drop table public.squares
--    hazard drop_table: every row of public.squares is deleted; undoing brings the table back empty
DROP TABLE public.squares;
--    undo, but for the rows of public.squares:
CREATE TABLE public.squares (
    name text,
    CONSTRAINT squares_area_check CHECK (area > 0)
) INHERITS (public.shapes);
COMMENT ON COLUMN public.squares.area IS 'of a square';
ALTER TABLE public.squares ALTER COLUMN area SET NOT NULL;
CREATE INDEX squares_by_area ON public.squares (area);

-- 2. drop column public.shapes.area
ALTER TABLE public.shapes DROP COLUMN area;
--    undo:
ALTER TABLE public.shapes ADD COLUMN area integer NOT NULL GENERATED ALWAYS AS (width * height) STORED;
